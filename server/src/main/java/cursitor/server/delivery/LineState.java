package cursitor.server.delivery;

/// How a partner stands, for operators.
///
/// @param circuit `CLOSED` when messages go through
/// @param openLanes how many case files have something to deliver
public record LineState(Circuit.State circuit, int openLanes) {}
