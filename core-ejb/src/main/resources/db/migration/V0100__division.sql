CREATE TABLE division (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(40) NOT NULL,
    revision INT NOT NULL,
    valid_from DATE NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    CONSTRAINT division_revision UNIQUE (code, revision)
);
