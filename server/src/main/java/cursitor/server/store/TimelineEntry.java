package cursitor.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a case file, for people who ask what became of it.
public sealed interface TimelineEntry {
  Instant at();

  /// The case file took a new state.
  ///
  /// @param line counts the states of the file from 1
  /// @param receipt the message or act that led to it, or 0 for the clock and word from delivery
  record StateTaken(Instant at, long line, long receipt) implements TimelineEntry {}

  /// A message or act was kept.
  record MessageKept(Instant at, KeptMessage message) implements TimelineEntry {}

  /// A message was tried to deliver.
  record Tried(Instant at, long number, Attempt attempt) implements TimelineEntry {}

  /// Something was told on the feed: docket entries, work items raised and settled, and reasons.
  ///
  /// @param led the message or act that led to it; where none did, as when the clock rang, less
  ///   than one: the last receipt given out before, negated; null where that is not kept
  record Told(Instant at, FeedEntry entry, @Nullable Long led) implements TimelineEntry {}
}
