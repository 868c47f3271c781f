CREATE TABLE reject_reason (
    code VARCHAR(40) NOT NULL PRIMARY KEY,
    list_order INT NOT NULL,
    active BOOLEAN NOT NULL,
    texts VARCHAR(12000),
    row_version BIGINT DEFAULT 0 NOT NULL
);
