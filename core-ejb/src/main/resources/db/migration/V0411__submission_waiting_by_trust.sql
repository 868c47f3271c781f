CREATE INDEX submission_waiting_by_trust ON submission (status, trust DESC, id);
