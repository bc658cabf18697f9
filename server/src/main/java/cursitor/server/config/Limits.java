package cursitor.server.config;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the node takes at most.
///
/// @param bodyBytes the largest body taken at any door; a larger one is refused with 413
/// @param openRequests requests worked on at the same time; more wait in the connection
public record Limits(
    @DefaultValue("1048576") int bodyBytes, @DefaultValue("512") int openRequests) {
  public static final Limits USUAL = new Limits(1_048_576, 512);
}
