CREATE INDEX site_message_waiting_by_trust ON site_message (handled_by, trust DESC, id);
