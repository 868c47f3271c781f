CREATE TABLE submission_claim (
    trace BINARY(16) NOT NULL PRIMARY KEY,
    row_version BIGINT NOT NULL,
    holder VARCHAR(60) NOT NULL,
    opened_at DATETIME(6) NOT NULL
);
