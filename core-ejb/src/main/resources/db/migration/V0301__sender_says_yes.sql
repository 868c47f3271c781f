ALTER TABLE sender ADD COLUMN (
    link VARBINARY(200),
    link_hash BINARY(32),
    kept_on DATE DEFAULT '2026-11-24' NOT NULL,
    confirmed_on DATE,
    closed_on DATE
);
