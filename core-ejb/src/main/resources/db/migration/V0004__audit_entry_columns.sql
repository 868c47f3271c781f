ALTER TABLE audit_entry ADD COLUMN (
    acted_at VARCHAR(40),
    who VARCHAR(100),
    act VARCHAR(100),
    subject VARCHAR(500)
);
