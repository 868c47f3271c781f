CREATE TABLE category (
    code VARCHAR(40) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    list_order INT NOT NULL,
    active BOOLEAN NOT NULL
);
