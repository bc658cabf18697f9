-- How many messages of a flow were kept in each hour and on each day, and how many of these were
-- refused, whatever became of them since. An hour or day is counted since 1970 UTC. Kept with every
-- commit, and counted afresh by verify.
CREATE TABLE traffic (
  span     SMALLINT NOT NULL,
  number   BIGINT NOT NULL,
  flow     BIGINT NOT NULL,
  messages BIGINT NOT NULL,
  refused  BIGINT NOT NULL,
  PRIMARY KEY (span, number, flow)
) ${clustered};

INSERT INTO traffic (span, number, flow, messages, refused)
  SELECT 0, kept_at / 3600000, flow, COUNT(*),
         SUM(CASE WHEN standing IN (1, 2, 3) THEN 1 ELSE 0 END)
  FROM message GROUP BY kept_at / 3600000, flow;
INSERT INTO traffic (span, number, flow, messages, refused)
  SELECT 1, number / 24, flow, SUM(messages), SUM(refused)
  FROM traffic WHERE span = 0 GROUP BY number / 24, flow;
