CREATE INDEX letter_by_trace ON letter (trace);
