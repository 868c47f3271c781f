CREATE INDEX verdict_by_trace ON verdict (trace);
