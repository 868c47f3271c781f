CREATE TABLE site_message (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    trace BINARY(16) NOT NULL UNIQUE,
    draft_hash BINARY(32) NOT NULL UNIQUE,
    words LONGBLOB NOT NULL,
    contact VARBINARY(1000),
    language VARCHAR(10) NOT NULL,
    received_on DATE NOT NULL,
    handled_by VARCHAR(60)
);
