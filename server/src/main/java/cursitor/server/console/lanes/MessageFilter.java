package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.console.page.WallClock;
import cursitor.server.store.Direction;
import cursitor.server.store.MessageBrowser;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of messages is asked for. Nothing of it names a person, so it may stand in an
/// address.
///
/// @param desk and the other texts are empty where whatever is meant
/// @param from the first moment by the reader's clock, such as `2026-03-02T09:00`, or with an
///   offset
/// @param until the first moment that does not count any more, likewise
public record MessageFilter(
    @Nullable String desk,
    @Nullable String partner,
    @Nullable String exchange,
    @Nullable Direction direction,
    @Nullable Standing standing,
    @Nullable String code,
    @Nullable String from,
    @Nullable String until) {
  /// No organization has a longer id.
  private static final int LONGEST = 40;

  /// The choice it means, of what this account may see.
  MessageBrowser.Choice of(Set<OrganizationId> seen, WallClock clock) {
    String oneDesk = text(desk);
    String onePartner = text(partner);
    String oneCode = text(code);
    MessageBrowser.Choice all = MessageBrowser.Choice.of(seen);
    if (onePartner != null && onePartner.length() > LONGEST) {
      return MessageBrowser.Choice.of(Set.of());
    }
    return new MessageBrowser.Choice(
        oneDesk == null
            ? seen
            : seen.stream()
                .filter(each -> each.value().equals(oneDesk))
                .collect(Collectors.toSet()),
        onePartner == null ? null : new OrganizationId(onePartner),
        text(exchange),
        direction,
        standing,
        oneCode == null ? null : oneCode.toUpperCase(Locale.ROOT),
        first(clock).orElse(all.from()),
        end(clock).orElse(all.until()));
  }

  /// The first moment; nothing where none is asked for.
  Optional<Instant> first(WallClock clock) {
    return Optional.ofNullable(text(from)).flatMap(clock::from);
  }

  /// The first moment that does not count any more, likewise.
  Optional<Instant> end(WallClock clock) {
    return Optional.ofNullable(text(until)).flatMap(clock::until);
  }

  private static @Nullable String text(@Nullable String asked) {
    return asked == null || asked.isBlank() ? null : asked.strip();
  }
}
