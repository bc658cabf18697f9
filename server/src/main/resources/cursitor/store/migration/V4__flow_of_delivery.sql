-- What is to be delivered is read flow by flow, a page at a time, however much of another flow there
-- is.

ALTER TABLE delivery ADD COLUMN flow BIGINT NOT NULL DEFAULT 0;
UPDATE delivery SET flow =
  COALESCE((SELECT m.flow FROM message m WHERE m.number = delivery.number), 0);
DROP INDEX delivery_open;
CREATE INDEX delivery_open ON delivery (flow, backlog, number) WHERE is_open = 1;
