CREATE UNIQUE INDEX sender_by_link ON sender (link_hash);
