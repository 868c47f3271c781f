CREATE INDEX submission_queue_category ON submission (waiting, category, id);
