package cursitor.server.api;

/// The answer to a request that is kept and was accepted by the court's desk.
///
/// @param receipt the number under which the request is kept
/// @param repeated the same request was here before; nothing was done a second time
/// @param abstractId the notice it is about
/// @param notice where to ask what became of the notice
record Receipt(long receipt, boolean repeated, String abstractId, String notice) {}
