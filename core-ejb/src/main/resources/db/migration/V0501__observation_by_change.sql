CREATE INDEX observation_by_change ON observation (change_number);
