ALTER TABLE submission ADD COLUMN appealed_on DATE;
