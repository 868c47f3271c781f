INSERT INTO retention_turn (id) VALUES (1);
