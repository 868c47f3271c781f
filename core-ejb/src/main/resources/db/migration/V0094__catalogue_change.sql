CREATE TABLE catalogue_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    thing VARCHAR(60) NOT NULL,
    field VARCHAR(60) NOT NULL,
    old_words VARCHAR(1000) NOT NULL,
    new_words VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    changed_at DATETIME(6) NOT NULL
);
