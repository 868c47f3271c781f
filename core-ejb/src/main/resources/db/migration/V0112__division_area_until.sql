ALTER TABLE division_area ADD COLUMN valid_until DATE;
