CREATE INDEX edition_presence_district ON edition_presence (district);
