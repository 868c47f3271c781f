ALTER TABLE division_area ADD COLUMN valid_from DATE;
