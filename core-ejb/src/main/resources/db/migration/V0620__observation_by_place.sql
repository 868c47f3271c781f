CREATE INDEX observation_by_place ON observation (northing, easting);
