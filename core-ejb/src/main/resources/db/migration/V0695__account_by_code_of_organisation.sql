UPDATE account SET organisation = COALESCE((
    SELECT o.code FROM organisation o
    WHERE REPLACE(REPLACE(REPLACE(LOWER(TRIM(o.name)), 'å', 'a1'), 'ä', 'a2'), 'ö', 'o3') = REPLACE(REPLACE(REPLACE(LOWER(TRIM(account.organisation)), 'å', 'a1'), 'ä', 'a2'), 'ö', 'o3')
), '')
WHERE organisation <> '';
