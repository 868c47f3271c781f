ALTER TABLE submission ADD COLUMN place_cell BIGINT GENERATED ALWAYS AS (FLOOR(latitude * 2000) * 1000000 + FLOOR(longitude * 800));
