CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(60) NOT NULL UNIQUE,
    display_name VARCHAR(100) NOT NULL,
    organisation VARCHAR(100) NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    stamp VARCHAR(40) NOT NULL,
    enabled BOOLEAN NOT NULL,
    demo BOOLEAN NOT NULL,
    failed_logins INT NOT NULL,
    locked_until DATETIME(6)
);
