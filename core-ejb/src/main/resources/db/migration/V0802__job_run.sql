CREATE TABLE job_run (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    job VARCHAR(60) NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    ran_at DATETIME(6) NOT NULL,
    CONSTRAINT job_run_once UNIQUE (job, planned_at)
);
