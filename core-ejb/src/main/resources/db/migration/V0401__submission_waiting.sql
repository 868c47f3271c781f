CREATE INDEX submission_waiting ON submission (status, id);
