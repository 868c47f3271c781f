CREATE INDEX submission_by_place_cell ON submission (place_cell, received_at);
