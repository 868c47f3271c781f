CREATE TABLE submission_photo (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    position INT NOT NULL,
    jpeg LONGBLOB NOT NULL,
    CONSTRAINT photo_place UNIQUE (trace, position)
);
