CREATE TABLE log_head (
    id INT NOT NULL PRIMARY KEY,
    last_change BIGINT NOT NULL,
    last_observation BIGINT NOT NULL
);
