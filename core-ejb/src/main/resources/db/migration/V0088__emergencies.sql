UPDATE category SET stopper = 'EMERGENCY' WHERE code IN ('VIOLENCE', 'FIRE');
