ALTER TABLE submission ADD COLUMN (asked_on DATE, reminded_on DATE, unanswered BOOLEAN DEFAULT FALSE NOT NULL);
