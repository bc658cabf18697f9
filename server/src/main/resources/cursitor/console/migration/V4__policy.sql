-- Every version of the policy tables a node has used or was given, whole, for as long as there are
-- decisions that name it. Rows are only ever added. Account is empty for tables a node started with.
CREATE TABLE policy_version (
  digest   TEXT PRIMARY KEY,
  exchange TEXT NOT NULL,
  name     TEXT NOT NULL,
  account  TEXT NOT NULL,
  kept_at  BIGINT NOT NULL,
  tables   BYTEA NOT NULL
);

-- From when which version is used, by whose decision; one that is withdrawn before its time stays.
-- Account is empty for tables a node started with: they are used where no other version is.
CREATE TABLE policy_use (
  number       BIGINT PRIMARY KEY,
  exchange     TEXT NOT NULL,
  digest       TEXT NOT NULL,
  begins_at    BIGINT NOT NULL,
  account      TEXT NOT NULL,
  decided_at   BIGINT NOT NULL,
  withdrawn_at BIGINT NOT NULL,
  withdrawn_by TEXT NOT NULL
);
