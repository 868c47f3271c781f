CREATE TABLE import_row (
    batch_id BIGINT NOT NULL,
    line_number INT NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    field VARCHAR(40) NOT NULL,
    reason VARCHAR(60) NOT NULL,
    municipality VARCHAR(60) NOT NULL,
    police_type VARCHAR(60) NOT NULL,
    source_id BIGINT,
    category VARCHAR(40),
    begins_at DATETIME(6),
    ends_at DATETIME(6),
    time_precision VARCHAR(20),
    latitude DOUBLE,
    longitude DOUBLE,
    place_precision VARCHAR(20),
    PRIMARY KEY (batch_id, line_number),
    CONSTRAINT import_row_of_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id)
);
