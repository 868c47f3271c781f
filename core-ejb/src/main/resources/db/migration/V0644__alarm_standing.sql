CREATE INDEX alarm_standing ON alarm (acknowledged_at);
