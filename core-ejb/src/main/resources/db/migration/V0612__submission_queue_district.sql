CREATE INDEX submission_queue_district ON submission (waiting, district, id);
