package cursitor.server.tell.stand;

import java.time.Instant;

/// A line of the register of actions.
public record DocketLine(Instant at, String subject, String code, String text) {}
