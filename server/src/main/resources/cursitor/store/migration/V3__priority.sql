-- What was loaded in bulk lets everything else go first, also after a restart.

ALTER TABLE delivery ADD COLUMN backlog SMALLINT NOT NULL DEFAULT 0;
