INSERT INTO log_head (id, last_change, last_observation) VALUES (1, 0, 0);
