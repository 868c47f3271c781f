CREATE TABLE field_report (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    draft BINARY(16) NOT NULL UNIQUE,
    account VARCHAR(60) NOT NULL,
    organisation VARCHAR(40) NOT NULL,
    category VARCHAR(60),
    seriousness INT NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    told_at DATETIME(6) NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    district VARCHAR(60) NOT NULL,
    observation BIGINT,
    taken_back BOOLEAN NOT NULL
);
