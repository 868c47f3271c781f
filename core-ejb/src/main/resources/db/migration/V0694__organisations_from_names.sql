-- One for each name that has been written, whatever its capitals. Å, ä and ö tell names apart, also where the collation of MySQL does not.
INSERT INTO organisation (code, name)
SELECT CONCAT('O', ROW_NUMBER() OVER (ORDER BY MIN(written.called))), MIN(written.called)
FROM (
    SELECT TRIM(organisation) AS called FROM account WHERE TRIM(organisation) <> ''
    UNION ALL
    SELECT TRIM(organisation) AS called FROM observation WHERE TRIM(organisation) <> ''
) written
GROUP BY REPLACE(REPLACE(REPLACE(LOWER(TRIM(written.called)), 'å', 'a1'), 'ä', 'a2'), 'ö', 'o3');
