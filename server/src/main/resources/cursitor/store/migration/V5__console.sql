-- What people ask at a screen: the queue by cause, cases by the beginning of a name or number, the
-- messages of a partner, what was refused under a code, what was decided by a rule.

-- The partner of the message an item is about, or that led to it; empty where there is none.
ALTER TABLE work_item ADD COLUMN partner TEXT NOT NULL DEFAULT '';
UPDATE work_item SET partner = COALESCE(
  (SELECT MIN(w.partner) FROM message m JOIN flow w ON w.number = m.flow
   WHERE m.id = work_item.message AND w.desk = work_item.desk AND w.direction <> 2),
  (SELECT w.partner FROM message m JOIN flow w ON w.number = m.flow
   WHERE m.number = work_item.receipt AND w.direction <> 2),
  '');

-- Each holds all that the queue chooses and counts by, so that only what is shown is read.
DROP INDEX work_item_open;
CREATE INDEX work_item_open ON work_item (desk, raised_at, id, kind, code, partner)
  WHERE settled_at IS NULL;
CREATE INDEX work_item_cause ON work_item (desk, kind, code, raised_at, id, partner)
  WHERE settled_at IS NULL;
CREATE INDEX work_item_settled ON work_item (desk, settled_at, id, kind, code, partner)
  WHERE settled_at IS NOT NULL;

-- What case files are looked up by, as codes drawn from it with the key of the store: the code of a
-- beginning is the beginning of the code.
CREATE TABLE heading (
  code      BYTEA NOT NULL,
  case_file BIGINT NOT NULL,
  PRIMARY KEY (code, case_file)
) ${clustered};

-- The messages of a flow in their order.
CREATE INDEX message_flow ON message (flow, number);

-- Under which codes a message was refused, by us or by the partner.
CREATE TABLE refusal_code (
  number BIGINT NOT NULL,
  code   TEXT NOT NULL,
  PRIMARY KEY (number, code)
) ${clustered};
CREATE INDEX refusal_code_code ON refusal_code (code, number);
INSERT INTO refusal_code (number, code)
  SELECT DISTINCT m.number, i.code FROM work_item i
  JOIN message m ON m.id = i.message JOIN flow w ON w.number = m.flow
  WHERE i.kind = 0 AND i.code <> '' AND w.desk = i.desk AND w.direction = 1 AND m.erased IS NULL;

-- What was tried in vain and is still to be delivered: few.
CREATE INDEX delivery_tried ON delivery (flow, number) WHERE is_open = 1 AND attempts > 0;

-- By which rule something was decided.
CREATE INDEX feed_reason ON feed (desk, code, place) WHERE kind = 3;

-- Which version of the program wrote, and what had been written before it began.
CREATE TABLE program (
  number  ${number},
  version TEXT NOT NULL,
  receipt BIGINT NOT NULL,
  place   BIGINT NOT NULL
);
