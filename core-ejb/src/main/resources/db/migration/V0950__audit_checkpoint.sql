CREATE TABLE audit_checkpoint (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    sequence_number BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    signed_by VARCHAR(20) NOT NULL,
    signature BINARY(32) NOT NULL,
    made_at DATETIME(6) NOT NULL
);
