CREATE TABLE service_goal (
    category VARCHAR(40) NOT NULL PRIMARY KEY,
    working_days INT,
    row_version BIGINT DEFAULT 0 NOT NULL
);
