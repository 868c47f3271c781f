CREATE TABLE disposal (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    term VARCHAR(12),
    decision VARCHAR(200) NOT NULL,
    erased_on DATE NOT NULL,
    pieces BIGINT NOT NULL,
    oldest DATE,
    newest DATE
);
