CREATE INDEX police_event_by_fact ON police_event (fact);
