INSERT INTO import_turn (id) VALUES (1);
