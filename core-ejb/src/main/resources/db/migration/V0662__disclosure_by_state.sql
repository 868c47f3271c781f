CREATE INDEX disclosure_by_state ON disclosure (state, id);
