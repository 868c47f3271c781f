CREATE TABLE cause (
    code VARCHAR(40) NOT NULL PRIMARY KEY,
    good BOOLEAN NOT NULL,
    list_order INT NOT NULL,
    active BOOLEAN NOT NULL
);
