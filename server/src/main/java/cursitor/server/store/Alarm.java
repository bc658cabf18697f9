package cursitor.server.store;

import cursitor.exchange.CaseKey;
import java.time.Instant;

/// When a case file wants to be woken. One case file has one alarm of a name.
public record Alarm(CaseKey caseFile, String name, Instant at) {}
