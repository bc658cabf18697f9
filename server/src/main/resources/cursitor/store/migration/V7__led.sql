-- What led to an entry of the feed: the receipt of the message or act; where none did, as when the
-- clock rang, less than one: the last receipt given out before, negated. Null in entries that are
-- older than this column.
ALTER TABLE feed ADD COLUMN led BIGINT;
