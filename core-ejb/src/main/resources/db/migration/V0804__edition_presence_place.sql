CREATE INDEX edition_presence_place ON edition_presence (easting, northing);
