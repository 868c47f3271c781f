INSERT INTO reject_reason (code, list_order, active) VALUES
    ('NOT_A_PLACE', 10, TRUE),
    ('PERSONAL', 20, TRUE),
    ('EMERGENCY', 30, TRUE),
    ('DUPLICATE', 40, TRUE),
    ('OUTSIDE', 50, TRUE),
    ('NOT_UNDERSTOOD', 60, TRUE),
    ('OTHER', 70, TRUE);
