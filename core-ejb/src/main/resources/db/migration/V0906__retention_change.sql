CREATE TABLE retention_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    term VARCHAR(12),
    decision VARCHAR(200) NOT NULL,
    proposed_by VARCHAR(60) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    decided_by VARCHAR(60),
    decided_at DATETIME(6)
);
