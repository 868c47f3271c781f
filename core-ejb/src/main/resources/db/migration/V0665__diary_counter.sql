CREATE TABLE diary_counter (
    id BIGINT NOT NULL PRIMARY KEY,
    numbering VARCHAR(10) NOT NULL,
    prefix VARCHAR(20) NOT NULL,
    last_year INT NOT NULL,
    last_number INT NOT NULL
);
