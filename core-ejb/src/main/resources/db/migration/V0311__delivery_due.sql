CREATE INDEX delivery_due ON delivery (state, due_at);
