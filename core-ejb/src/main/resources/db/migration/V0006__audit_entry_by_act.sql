CREATE INDEX audit_entry_by_act ON audit_entry (act, sequence_number);
