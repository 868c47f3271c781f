CREATE TABLE problem (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    row_version BIGINT NOT NULL,
    title VARCHAR(100) NOT NULL,
    what_happens VARCHAR(2000) NOT NULL,
    when_happens VARCHAR(500) NOT NULL,
    affected VARCHAR(500) NOT NULL,
    causes VARCHAR(2000) NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    radius INT NOT NULL,
    categories VARCHAR(2000) NOT NULL,
    since DATE NOT NULL,
    written_by VARCHAR(60) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    ending VARCHAR(2000)
);
