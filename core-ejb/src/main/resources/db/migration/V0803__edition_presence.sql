CREATE TABLE edition_presence (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    edition_id BIGINT NOT NULL,
    known BINARY(16) NOT NULL UNIQUE,
    easting INT NOT NULL,
    northing INT NOT NULL,
    district VARCHAR(60) NOT NULL,
    category VARCHAR(40) NOT NULL,
    CONSTRAINT edition_presence_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
);
