CREATE TABLE known_browser (
    token_hash CHAR(64) NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    failed INT NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    FOREIGN KEY (account_id) REFERENCES account (id)
);
