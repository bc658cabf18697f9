package cursitor.server.config;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the node takes at most.
///
/// @param bodyBytes the largest body taken at any door; a larger one is refused with 413
/// @param bodiesAtOnceBytes all bodies worked on at the same time together; more wait in their
///   connections, so that a crowd of large ones does not use up the memory
public record Limits(
    @DefaultValue("1048576") int bodyBytes, @DefaultValue("33554432") int bodiesAtOnceBytes) {
  public static final Limits USUAL = new Limits(1_048_576, 33_554_432);
}
