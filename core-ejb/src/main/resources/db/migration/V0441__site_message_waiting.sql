CREATE INDEX site_message_waiting ON site_message (handled_by, id);
