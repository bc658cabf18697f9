-- What the audit is searched by. That of the subject is there from the beginning.

CREATE INDEX audit_deed ON audit (deed, number);
CREATE INDEX audit_account_deed ON audit (account, deed, number);
CREATE INDEX audit_desk ON audit (desk, number) WHERE desk <> '';
CREATE INDEX audit_time ON audit (happened_at, number);
