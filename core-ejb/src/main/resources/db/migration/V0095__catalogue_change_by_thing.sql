CREATE INDEX catalogue_change_by_thing ON catalogue_change (thing, id);
