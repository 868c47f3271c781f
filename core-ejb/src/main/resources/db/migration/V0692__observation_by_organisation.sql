CREATE INDEX observation_by_organisation ON observation (organisation, begins_at);
