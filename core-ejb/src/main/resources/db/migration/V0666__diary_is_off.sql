INSERT INTO diary_counter (id, numbering, prefix, last_year, last_number) VALUES (1, 'OFF', '', 0, 0);
