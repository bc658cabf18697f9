-- Runs on SQLite and on PostgreSQL. Times are milliseconds since 1970 UTC.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value BYTEA NOT NULL
);

-- Courts are separated by blanks; locked_until is 0 for an account that is not. Sessions of an
-- earlier edition of an account end.
CREATE TABLE account (
  name         TEXT PRIMARY KEY,
  hash         TEXT NOT NULL,
  role         TEXT NOT NULL,
  courts       TEXT NOT NULL,
  failures     INTEGER NOT NULL,
  locked_until BIGINT NOT NULL,
  disabled     SMALLINT NOT NULL,
  password_due SMALLINT NOT NULL,
  edition      INTEGER NOT NULL
);

-- Rows are only ever added. The subject is a keyed digest of a case key, or empty: a case that is
-- erased must not stand here by its name.
CREATE TABLE audit (
  number      BIGINT PRIMARY KEY,
  happened_at BIGINT NOT NULL,
  account     TEXT NOT NULL,
  deed        TEXT NOT NULL,
  desk        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  detail      TEXT NOT NULL,
  chain       BYTEA NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, number) WHERE subject <> '';
CREATE INDEX audit_account ON audit (account, number);

-- Who sees to a work item.
CREATE TABLE owner (
  work_item TEXT PRIMARY KEY,
  account   TEXT NOT NULL,
  since     BIGINT NOT NULL
);
CREATE INDEX owner_account ON owner (account);

CREATE TABLE saved_filter (
  account TEXT NOT NULL,
  page    TEXT NOT NULL,
  name    TEXT NOT NULL,
  query   TEXT NOT NULL,
  PRIMARY KEY (account, page, name)
);
