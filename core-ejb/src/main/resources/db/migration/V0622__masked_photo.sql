CREATE TABLE masked_photo (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    position INT NOT NULL,
    jpeg LONGBLOB NOT NULL,
    people_free BOOLEAN NOT NULL,
    CONSTRAINT masked_photo_place UNIQUE (trace, position)
);
