CREATE INDEX audit_entry_by_who ON audit_entry (who, sequence_number);
