CREATE INDEX observation_by_event ON observation (event_id);
