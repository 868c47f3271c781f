CREATE INDEX submission_queue_due ON submission (waiting, trust DESC, due_day, id);
