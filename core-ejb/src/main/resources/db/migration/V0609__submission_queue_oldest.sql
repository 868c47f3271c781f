CREATE INDEX submission_queue_oldest ON submission (waiting, id);
