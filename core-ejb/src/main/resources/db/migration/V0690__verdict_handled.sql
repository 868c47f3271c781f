ALTER TABLE verdict ADD COLUMN handled_seconds INT;
