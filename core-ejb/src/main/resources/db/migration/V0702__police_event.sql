CREATE TABLE police_event (
    source_id BIGINT NOT NULL PRIMARY KEY,
    observation_id BIGINT NOT NULL,
    fact VARCHAR(400) NOT NULL,
    CONSTRAINT police_event_observed_once UNIQUE (observation_id)
);
