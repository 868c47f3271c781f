CREATE TABLE measure_effect (
    measure BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    inside_before INT NOT NULL,
    inside_after INT NOT NULL,
    ring_before INT NOT NULL,
    ring_after INT NOT NULL,
    elsewhere_before INT NOT NULL,
    elsewhere_after INT NOT NULL,
    PRIMARY KEY (measure, kind),
    CONSTRAINT measure_effect_measure FOREIGN KEY (measure) REFERENCES measure (id)
);
