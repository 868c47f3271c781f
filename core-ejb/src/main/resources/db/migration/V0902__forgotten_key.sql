CREATE TABLE forgotten_key (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    part VARCHAR(20) NOT NULL,
    trace BINARY(16) NOT NULL,
    slip BINARY(16),
    forgotten_at DATETIME(6) NOT NULL
);
