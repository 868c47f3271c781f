CREATE TABLE second_opinion (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trace BINARY(16) NOT NULL,
    asked_by VARCHAR(60) NOT NULL,
    asked_of VARCHAR(60) NOT NULL,
    note LONGBLOB NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answer LONGBLOB,
    answered_at DATETIME(6)
);
