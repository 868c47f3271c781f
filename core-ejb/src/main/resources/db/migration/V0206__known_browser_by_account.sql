CREATE INDEX known_browser_by_account ON known_browser (account_id, seen_at);
