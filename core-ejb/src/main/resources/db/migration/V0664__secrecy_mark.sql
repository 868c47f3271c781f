CREATE TABLE secrecy_mark (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    marked_field VARCHAR(20) NOT NULL,
    paragraph VARCHAR(20) NOT NULL,
    UNIQUE (trace, marked_field)
);
