CREATE INDEX submission_queue ON submission (waiting, trust DESC, id);
