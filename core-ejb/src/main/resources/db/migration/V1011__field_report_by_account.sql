CREATE INDEX field_report_by_account ON field_report (account, told_at);
