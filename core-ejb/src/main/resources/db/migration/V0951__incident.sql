CREATE TABLE incident (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    trace BINARY(16) NOT NULL UNIQUE,
    words LONGBLOB NOT NULL,
    assessment LONGBLOB,
    written_by VARCHAR(60) NOT NULL,
    discovered_at DATETIME(6) NOT NULL,
    notified_at DATETIME(6),
    informed_at DATETIME(6),
    closed_at DATETIME(6)
);
