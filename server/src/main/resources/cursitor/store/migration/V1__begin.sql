-- Runs on SQLite and on PostgreSQL. ${number} is a 64-bit key that SQLite may use as the row's own
-- address; ${clustered} keeps a small row inside its key where the database can. Times are
-- milliseconds since 1970 UTC. Directions, modes, standings and kinds are the positions of the
-- constants in their enums.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value BYTEA NOT NULL
);

-- What bodies and states were compressed with. A row is never changed: old bodies need it.
CREATE TABLE dictionary (
  version ${number},
  bytes   BYTEA NOT NULL
);

CREATE TABLE flow (
  number    ${number},
  desk      TEXT NOT NULL,
  partner   TEXT NOT NULL,
  exchange  TEXT NOT NULL,
  direction SMALLINT NOT NULL,
  mode      SMALLINT NOT NULL,
  repeats   BIGINT NOT NULL
);

-- How many messages of a flow have which standing; kept with every commit, and counted afresh by
-- verify.
CREATE TABLE tally (
  flow     BIGINT NOT NULL,
  standing SMALLINT NOT NULL,
  messages BIGINT NOT NULL,
  PRIMARY KEY (flow, standing)
) ${clustered};

-- One row for each receipt: what was received, what was sent, what was asked for.
CREATE TABLE message (
  number    ${number},
  flow      BIGINT NOT NULL,
  sense     SMALLINT NOT NULL,
  standing  SMALLINT NOT NULL,
  repeats   INTEGER NOT NULL,
  reference BIGINT NOT NULL,
  answer    BIGINT NOT NULL,
  case_file BIGINT,
  kept_at   BIGINT NOT NULL,
  subject   TEXT NOT NULL,
  id        BYTEA NOT NULL,
  digest    BYTEA NOT NULL
);
CREATE INDEX message_id ON message (id);
CREATE INDEX message_case_file ON message (case_file) WHERE case_file IS NOT NULL;
-- Refused, parked and quarantined: few, and asked for often.
CREATE INDEX message_troubled ON message (flow, standing) WHERE standing IN (1, 7, 8);

-- The exact bytes. The digest is null where the message's own digest is taken over all of them.
CREATE TABLE body (
  number     ${number},
  dictionary SMALLINT NOT NULL,
  bytes      BYTEA NOT NULL,
  digest     BYTEA
);

-- Why a message was refused.
CREATE TABLE fault (
  number     ${number},
  dictionary SMALLINT NOT NULL,
  refusals   BYTEA NOT NULL
);

CREATE TABLE delivery (
  number   ${number},
  is_open  SMALLINT NOT NULL,
  awaits   SMALLINT NOT NULL,
  attempts INTEGER NOT NULL
);
CREATE INDEX delivery_open ON delivery (number) WHERE is_open = 1;

CREATE TABLE attempt (
  number      BIGINT NOT NULL,
  attempt     INTEGER NOT NULL,
  started_at  BIGINT NOT NULL,
  took        BIGINT NOT NULL,
  result      SMALLINT NOT NULL,
  http_status SMALLINT NOT NULL,
  PRIMARY KEY (number, attempt)
) ${clustered};

-- The case files of one kind and mode of a desk.
CREATE TABLE drawer (
  number ${number},
  desk   TEXT NOT NULL,
  mode   SMALLINT NOT NULL,
  kind   TEXT NOT NULL
);

-- State is null, and line is 0, for a file that is only spoken of.
CREATE TABLE case_file (
  number     ${number},
  drawer     BIGINT NOT NULL,
  line       BIGINT NOT NULL,
  dictionary SMALLINT NOT NULL,
  name       TEXT NOT NULL,
  state      BYTEA
);
CREATE UNIQUE INDEX case_file_name ON case_file (name, drawer);

-- The chain covers digests, never bodies.
CREATE TABLE history (
  case_file BIGINT NOT NULL,
  line      BIGINT NOT NULL,
  receipt   BIGINT NOT NULL,
  taken_at  BIGINT NOT NULL,
  digest    BYTEA NOT NULL,
  chain     BYTEA NOT NULL,
  PRIMARY KEY (case_file, line)
) ${clustered};

-- What case files are found by: keyed hashes of desk, mode, kind and value.
CREATE TABLE term (
  hash      BIGINT NOT NULL,
  case_file BIGINT NOT NULL,
  PRIMARY KEY (hash, case_file)
) ${clustered};

CREATE TABLE alarm (
  case_file BIGINT NOT NULL,
  name      TEXT NOT NULL,
  due_at    BIGINT NOT NULL,
  PRIMARY KEY (case_file, name)
) ${clustered};
CREATE INDEX alarm_due ON alarm (due_at);

CREATE TABLE work_item (
  id         BYTEA PRIMARY KEY,
  desk       TEXT NOT NULL,
  case_file  BIGINT NOT NULL,
  kind       SMALLINT NOT NULL,
  subject    TEXT NOT NULL,
  message    BYTEA,
  code       TEXT NOT NULL,
  sentence   TEXT NOT NULL,
  mend       TEXT NOT NULL,
  receipt    BIGINT NOT NULL,
  raised_at  BIGINT NOT NULL,
  settled_at BIGINT,
  outcome    TEXT NOT NULL,
  reason     TEXT NOT NULL,
  closed_by  TEXT NOT NULL
);
CREATE INDEX work_item_desk ON work_item (desk, raised_at);
CREATE INDEX work_item_open ON work_item (desk, raised_at) WHERE settled_at IS NULL;
CREATE INDEX work_item_message ON work_item (message) WHERE message IS NOT NULL;

CREATE TABLE feed (
  desk      TEXT NOT NULL,
  place     BIGINT NOT NULL,
  case_file BIGINT NOT NULL,
  kind      SMALLINT NOT NULL,
  told_at   BIGINT NOT NULL,
  subject   TEXT NOT NULL,
  code      TEXT NOT NULL,
  said      TEXT NOT NULL,
  PRIMARY KEY (desk, place)
) ${clustered};
CREATE INDEX feed_case_file ON feed (case_file);
