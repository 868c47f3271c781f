CREATE TABLE brand (
    version BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day_colour VARCHAR(7),
    night_colour VARCHAR(7),
    logo LONGBLOB,
    logo_width INT NOT NULL,
    logo_height INT NOT NULL,
    logo_alt VARCHAR(120) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    changed_at DATETIME(6) NOT NULL
);
