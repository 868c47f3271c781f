CREATE INDEX measure_by_state ON measure (state, follow_up_on);
