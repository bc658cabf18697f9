package cursitor.server.store;

import cursitor.exchange.CaseKey;
import java.time.Instant;

/// When a case file wants to be woken. One case file has one alarm of a name.
///
/// @param file the number of the case file in this store
public record Alarm(CaseKey caseFile, long file, String name, Instant at) {}
