CREATE TABLE alarm (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    raised_by VARCHAR(60) NOT NULL,
    raised_at DATETIME(6) NOT NULL,
    called_at VARCHAR(5) NOT NULL,
    acknowledged_by VARCHAR(60),
    acknowledged_at DATETIME(6)
);
