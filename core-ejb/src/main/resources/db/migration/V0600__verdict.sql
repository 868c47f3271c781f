CREATE TABLE verdict (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    decided_by VARCHAR(60) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    reject_reason VARCHAR(20),
    observation_id BIGINT,
    masked_text LONGBLOB
);
