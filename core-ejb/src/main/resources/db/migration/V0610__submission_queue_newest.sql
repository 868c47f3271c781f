CREATE INDEX submission_queue_newest ON submission (waiting, id DESC);
