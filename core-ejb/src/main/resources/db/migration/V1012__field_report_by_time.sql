CREATE INDEX field_report_by_time ON field_report (seen_at, district);
