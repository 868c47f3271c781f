CREATE TABLE audit_entry (
    sequence_number BIGINT NOT NULL PRIMARY KEY,
    entry VARCHAR(1000) NOT NULL,
    hash BINARY(32) NOT NULL
);
