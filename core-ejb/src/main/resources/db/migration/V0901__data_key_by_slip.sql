CREATE UNIQUE INDEX data_key_by_slip ON data_key (slip);
