CREATE TABLE retention_turn (
    id INT NOT NULL PRIMARY KEY
);
