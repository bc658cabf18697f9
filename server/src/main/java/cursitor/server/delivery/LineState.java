package cursitor.server.delivery;

/// How a partner stands, for operators.
///
/// @param circuit `CLOSED` when messages go through
/// @param openLanes how many case files have something to deliver that is at hand: where more waits
///   than can go soon, the rest is only in the store
public record LineState(Circuit.State circuit, int openLanes) {}
