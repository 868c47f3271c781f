CREATE TABLE question (
    code VARCHAR(40) NOT NULL PRIMARY KEY,
    category VARCHAR(40) NOT NULL,
    choices VARCHAR(500) NOT NULL,
    asked_after VARCHAR(40) NOT NULL,
    asked_answer VARCHAR(40) NOT NULL,
    list_order INT NOT NULL,
    active BOOLEAN NOT NULL
);
