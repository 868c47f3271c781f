CREATE TABLE disclosure (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    trace BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    content LONGBLOB,
    proposed_by VARCHAR(60) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    outcome VARCHAR(10),
    reason LONGBLOB,
    decided_by VARCHAR(60),
    decided_at DATETIME(6),
    pdf LONGBLOB
);
