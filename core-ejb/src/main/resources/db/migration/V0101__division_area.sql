CREATE TABLE division_area (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    division_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    name VARCHAR(120) NOT NULL,
    outline LONGTEXT NOT NULL,
    CONSTRAINT division_area_division FOREIGN KEY (division_id) REFERENCES division (id),
    CONSTRAINT division_area_code UNIQUE (division_id, code)
);
