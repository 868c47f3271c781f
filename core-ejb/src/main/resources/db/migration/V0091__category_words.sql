ALTER TABLE category ADD COLUMN (
    texts VARCHAR(12000),
    row_version BIGINT DEFAULT 0 NOT NULL
);
