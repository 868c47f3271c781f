-- The server asks the database after a crash which transactions were left half done.
GRANT XA_RECOVER_ADMIN ON *.* TO 'lagesbild'@'%';
