-- What was erased, and when. The digests, times and counts of a message stay; its bytes, its faults
-- and its subject go. A case file may be erased more than once: what comes about it later as well.

CREATE TABLE erasure (
  number    ${number},
  case_file BIGINT NOT NULL,
  receipt   BIGINT NOT NULL,
  erased_at BIGINT NOT NULL,
  messages  BIGINT NOT NULL,
  place     BIGINT NOT NULL
);

-- The erasure that took the message's bytes; null while they are kept.
ALTER TABLE message ADD COLUMN erased BIGINT;

-- Messages that belong to no case file, such as a parked one, are found by what they are about.
CREATE INDEX message_unplaced ON message (subject) WHERE case_file IS NULL;
CREATE INDEX work_item_case_file ON work_item (case_file);
