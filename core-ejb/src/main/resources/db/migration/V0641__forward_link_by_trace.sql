CREATE INDEX forward_link_by_trace ON forward_link (trace);
