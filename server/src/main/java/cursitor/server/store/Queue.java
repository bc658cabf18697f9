package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The correction queue: what people have to see to, and what they have seen to.
public interface Queue {

  /// A page of the items of a choice.
  ///
  /// @param after where the page before ended; null to begin
  List<KeptWorkItem> page(Choice choice, Order order, @Nullable Place after, int limit);

  /// The open items of these desks, grouped by cause: the most first.
  List<Cause> causes(Set<OrganizationId> desks);

  /// One item with what led to it; nothing where there is none of that id at one of these desks.
  Optional<Story> item(Set<OrganizationId> desks, UUID id);

  /// Where an item stands among the open ones of its cause, the oldest first; also one that is done
  /// with.
  Rank rank(KeptWorkItem item);

  /// In which order items are shown.
  enum Order {
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  /// Which items are shown. The age of an open item counts from when it was raised; of a settled
  /// one, from when it was settled.
  ///
  /// @param desks only theirs; none: nothing
  /// @param partner null for whatever partner
  /// @param kind null for every kind
  /// @param code null for every code; empty for those without one
  /// @param from the first moment
  /// @param before the first moment that does not count any more
  record Choice(
      Set<OrganizationId> desks,
      boolean open,
      @Nullable OrganizationId partner,
      WorkItem.@Nullable Kind kind,
      @Nullable String code,
      Instant from,
      Instant before) {
    /// The end of time, as far as a store can tell it.
    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    public Choice {
      desks = Set.copyOf(desks);
    }

    /// All open items of these desks.
    public static Choice open(Set<OrganizationId> desks) {
      return new Choice(desks, true, null, null, null, Instant.EPOCH, NEVER);
    }

    /// All settled items of these desks.
    public static Choice settled(Set<OrganizationId> desks) {
      return new Choice(desks, false, null, null, null, Instant.EPOCH, NEVER);
    }

    /// Of these only those about a partner's message, or that a partner's message led to.
    public Choice of(OrganizationId only) {
      return new Choice(desks, open, only, kind, code, from, before);
    }

    /// Of these only those of one cause.
    public Choice of(WorkItem.Kind onlyKind, String onlyCode) {
      return new Choice(desks, open, partner, onlyKind, onlyCode, from, before);
    }

    /// Of these only those of one kind, under whatever code.
    public Choice of(WorkItem.Kind onlyKind) {
      return new Choice(desks, open, partner, onlyKind, code, from, before);
    }

    /// Of these only those under one code.
    public Choice under(String onlyCode) {
      return new Choice(desks, open, partner, kind, onlyCode, from, before);
    }

    /// Whether it is one of these.
    public boolean has(KeptWorkItem kept) {
      Instant at = Place.of(kept).at();
      return desks.contains(kept.item().caseFile().desk())
          && kept.open() == open
          && (partner == null || partner.equals(kept.partner()))
          && (kind == null || kind == kept.item().kind())
          && (code == null || code.equals(kept.item().code()))
          && !at.isBefore(from)
          && at.isBefore(before);
    }

    /// Of these only those from one moment up to before another.
    public Choice between(Instant first, Instant end) {
      return new Choice(desks, open, partner, kind, code, first, end);
    }
  }

  /// Where an item stands in the queue: pages begin behind it, also when it is gone.
  ///
  /// @param at when it was raised, or settled
  record Place(Instant at, UUID id) {
    /// The place of an item that was shown.
    public static Place of(KeptWorkItem item) {
      KeptWorkItem.Settlement settlement = item.settlement();
      return new Place(settlement == null ? item.raisedAt() : settlement.at(), item.item().id());
    }

    /// Reads the form [#toString()] writes; throws IllegalArgumentException for any other.
    public static Place parse(String text) {
      int dash = text.indexOf('-');
      if (dash < 1) {
        throw new IllegalArgumentException("a place in the queue is written TIME-ID");
      }
      return new Place(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, dash))),
          UUID.fromString(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
      return at.toEpochMilli() + "-" + id;
    }
  }

  /// How many open items there are of one cause.
  ///
  /// @param oldestAt when the oldest of them was raised
  record Cause(
      OrganizationId desk, WorkItem.Kind kind, String code, long items, Instant oldestAt) {}

  /// Where an item stands among the open ones of its desk, kind and code.
  ///
  /// @param before how many of them were raised before it
  /// @param all how many of them there are, with itself where it is open
  /// @param previous the one before it, or null
  /// @param next the one behind it, or else the oldest; null where there is no other
  record Rank(long before, long all, @Nullable UUID previous, @Nullable UUID next) {}

  /// An item with what led to it.
  ///
  /// @param messages the message it is about, in all directions it was kept in; empty where there
  ///   is none
  /// @param others the other items about the same case file, the newest first
  record Story(KeptWorkItem item, List<Concerned> messages, List<KeptWorkItem> others) {
    public Story {
      messages = List.copyOf(messages);
      others = List.copyOf(others);
    }
  }

  /// A message an item is about.
  ///
  /// @param refusals why we refused it, where we did
  /// @param attempts the tries to deliver it, where it is ours
  /// @param answer what answered it, where something has
  record Concerned(
      KeptMessage message,
      List<Refusal> refusals,
      List<Attempt> attempts,
      @Nullable KeptMessage answer) {
    public Concerned {
      refusals = List.copyOf(refusals);
      attempts = List.copyOf(attempts);
    }
  }
}
