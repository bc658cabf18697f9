-- Runs that correct what was produced by a rule, a policy or a version of the program. No case is
-- named here: what is corrected is found again by the same choice, behind the place that was reached.
CREATE TABLE reissue (
  id         TEXT PRIMARY KEY,
  account    TEXT NOT NULL,
  begun_at   BIGINT NOT NULL,
  desk       TEXT NOT NULL,
  rule_name  TEXT NOT NULL,
  policy     TEXT NOT NULL,
  program    BIGINT NOT NULL,
  from_at    BIGINT NOT NULL,
  until_at   BIGINT NOT NULL,
  way        TEXT NOT NULL,
  per_minute INTEGER NOT NULL,
  batch      INTEGER NOT NULL,
  state      TEXT NOT NULL,
  place      BIGINT NOT NULL,
  made       BIGINT NOT NULL,
  correct    BIGINT NOT NULL,
  left_over  BIGINT NOT NULL,
  refused    BIGINT NOT NULL,
  next_at    BIGINT NOT NULL,
  ended_at   BIGINT NOT NULL
);
CREATE INDEX reissue_begun ON reissue (begun_at);
CREATE INDEX reissue_running ON reissue (state) WHERE state = 'RUNNING';
