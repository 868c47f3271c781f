CREATE INDEX audit_entry_by_time ON audit_entry (acted_at, sequence_number);
