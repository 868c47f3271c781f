CREATE INDEX submission_by_closing ON submission (original_erased, closed_on);
