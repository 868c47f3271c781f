INSERT INTO service_goal (category, working_days) VALUES ('ALL', 5);
