CREATE TABLE import_batch (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    staged_by VARCHAR(100) NOT NULL,
    staged_at DATETIME(6) NOT NULL,
    committed_at DATETIME(6),
    fresh INT NOT NULL,
    changed INT NOT NULL,
    seen INT NOT NULL,
    rejected INT NOT NULL,
    outside INT NOT NULL
);
