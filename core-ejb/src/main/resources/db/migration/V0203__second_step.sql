CREATE TABLE second_step (
    account_id BIGINT NOT NULL PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    sealed VARBINARY(200) NOT NULL,
    confirmed_at DATETIME(6),
    last_step BIGINT NOT NULL,
    failed INT NOT NULL,
    wait_until DATETIME(6),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
