CREATE TABLE delivery (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient BINARY(16) NOT NULL,
    letter VARCHAR(60) NOT NULL,
    state VARCHAR(20) NOT NULL,
    attempts INT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL
);
