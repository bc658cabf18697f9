package cursitor.server.store;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/// What reconciliation reads: much at once, and so as little of it at a time as can be. Everything
/// answered here was committed.
public interface Books {

  /// Shows the case files of one kind one by one in the order of their names, all as of one moment.
  ///
  /// @param within only those whose names begin so; empty for all
  void caseFilesByName(
      OrganizationId desk, OperatingMode mode, String kind, String within, Consumer<CaseFile> seen);

  /// On which days requests of each flow were kept since a time, and when the newest one of the day
  /// was; flows without one are left out.
  ///
  /// @param offset where a day begins
  Map<Flow, SortedMap<LocalDate, Instant>> requestDays(Instant since, ZoneOffset offset);

  /// When the last message from a partner came, an answer too; nothing where none has since a time.
  Optional<Instant> lastReceived(
      OrganizationId desk, OrganizationId partner, OperatingMode mode, Instant since);

  /// Shows one by one what was kept from the first time up to before the last, in the order of the
  /// numbers.
  void keptBetween(Instant from, Instant to, Consumer<KeptMessage> seen);

  /// When the first message was kept.
  Optional<Instant> firstKept();

  /// When the last one was.
  Optional<Instant> lastKept();

  /// Shows one by one what is still to be delivered or has no answer, flow by flow and of each the
  /// oldest first.
  void unanswered(Consumer<Unanswered> seen);

  /// A message that is still to be delivered or has no answer.
  ///
  /// @param attempts how often it was tried
  record Unanswered(KeptMessage message, int attempts) {}

  /// The work items about one case file, the newest first.
  List<KeptWorkItem> workItems(CaseKey about);

  /// The open work items of a desk about case files of one kind.
  List<KeptWorkItem> openWorkItems(OrganizationId desk, OperatingMode mode, String kind);
}
