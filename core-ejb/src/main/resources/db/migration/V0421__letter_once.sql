CREATE UNIQUE INDEX letter_once ON letter (draft_hash);
