UPDATE audit_entry SET
    acted_at = SUBSTRING(entry, LOCATE('"at":"', entry) + 6, LOCATE('","who":"', entry) - LOCATE('"at":"', entry) - 6),
    who = SUBSTRING(entry, LOCATE('","who":"', entry) + 9, LOCATE('","act":"', entry) - LOCATE('","who":"', entry) - 9),
    act = SUBSTRING(entry, LOCATE('","act":"', entry) + 9, LOCATE('","what":"', entry) - LOCATE('","act":"', entry) - 9),
    subject = SUBSTRING(entry, LOCATE('","what":"', entry) + 10, CHAR_LENGTH(entry) - LOCATE('","what":"', entry) - 11);
