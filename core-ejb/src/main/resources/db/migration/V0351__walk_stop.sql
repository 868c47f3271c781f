CREATE TABLE walk_stop (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    walk_id BIGINT NOT NULL,
    list_order INT NOT NULL DEFAULT 0,
    name VARCHAR(100) NOT NULL,
    latitude DOUBLE NOT NULL,
    longitude DOUBLE NOT NULL,
    note VARCHAR(300) NOT NULL,
    CONSTRAINT walk_stop_walk FOREIGN KEY (walk_id) REFERENCES walk (id)
);
