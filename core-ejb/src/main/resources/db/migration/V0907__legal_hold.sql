CREATE TABLE legal_hold (
    trace BINARY(16) NOT NULL PRIMARY KEY,
    reason VARCHAR(500) NOT NULL,
    held_by VARCHAR(60) NOT NULL,
    held_at DATETIME(6) NOT NULL
);
