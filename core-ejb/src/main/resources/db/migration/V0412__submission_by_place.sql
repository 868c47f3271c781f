CREATE INDEX submission_by_place ON submission (latitude, longitude);
