CREATE TABLE receiver_address (
    receiver VARCHAR(30) NOT NULL PRIMARY KEY,
    email VARCHAR(254) NOT NULL
);
