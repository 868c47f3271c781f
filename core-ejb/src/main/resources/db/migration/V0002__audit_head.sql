CREATE TABLE audit_head (
    id INT NOT NULL PRIMARY KEY,
    last_sequence BIGINT NOT NULL,
    last_hash BINARY(32) NOT NULL
);
