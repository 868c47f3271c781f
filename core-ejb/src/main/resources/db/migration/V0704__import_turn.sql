CREATE TABLE import_turn (
    id INT NOT NULL PRIMARY KEY
);
