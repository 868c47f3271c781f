ALTER TABLE verdict ADD COLUMN forwarded_to VARCHAR(30);
