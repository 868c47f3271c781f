CREATE TABLE edition_cell (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    edition_id BIGINT NOT NULL,
    list_order INT NOT NULL,
    district VARCHAR(60) NOT NULL,
    district_name VARCHAR(200) NOT NULL,
    voice_group VARCHAR(20) NOT NULL,
    voices INT,
    CONSTRAINT edition_cell_once UNIQUE (edition_id, district, voice_group),
    CONSTRAINT edition_cell_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
);
