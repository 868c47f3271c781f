CREATE INDEX audit_entry_by_subject ON audit_entry (subject, sequence_number);
