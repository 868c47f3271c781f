INSERT INTO reject_reason (code, list_order, active) VALUES ('NO_ANSWER', 65, TRUE);
