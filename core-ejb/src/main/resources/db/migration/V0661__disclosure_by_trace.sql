CREATE INDEX disclosure_by_trace ON disclosure (trace);
