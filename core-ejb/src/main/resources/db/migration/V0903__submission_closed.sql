ALTER TABLE submission ADD COLUMN (
    closed_on DATE,
    original_erased BOOLEAN DEFAULT FALSE NOT NULL
);
