CREATE TABLE walk (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    join_code VARCHAR(8) NOT NULL UNIQUE,
    name VARCHAR(100) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    district VARCHAR(40) NOT NULL,
    closed_on DATE
);
