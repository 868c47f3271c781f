UPDATE submission SET asked_on = CURRENT_DATE WHERE status = 'QUESTION';
