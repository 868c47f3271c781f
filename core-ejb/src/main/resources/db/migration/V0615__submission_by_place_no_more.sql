DROP INDEX submission_by_place ON submission;
