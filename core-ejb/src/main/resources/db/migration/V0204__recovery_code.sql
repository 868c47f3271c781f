CREATE TABLE recovery_code (
    account_id BIGINT NOT NULL,
    code_hash CHAR(64) NOT NULL,
    PRIMARY KEY (account_id, code_hash),
    FOREIGN KEY (account_id) REFERENCES second_step (account_id)
);
