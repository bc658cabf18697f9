package cursitor.server.store;

import cursitor.exchange.CaseFile;

/// A case file as the read side shows it.
///
/// @param number ascending in the order in which the files were begun; a place to go on reading
///   from
public record KeptFile(long number, CaseFile file) {}
