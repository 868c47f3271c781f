CREATE TABLE diary_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    diary_number VARCHAR(40) NOT NULL UNIQUE,
    trace BINARY(16) UNIQUE,
    registered_at DATETIME(6) NOT NULL,
    registered_by VARCHAR(60) NOT NULL
);
