CREATE INDEX verdict_by_time ON verdict (decided_at);
