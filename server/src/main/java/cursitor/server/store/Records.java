package cursitor.server.store;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.Standing;
import cursitor.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The read side: what the API, the command line and the console show. Everything answered here was
/// committed.
public interface Records {

  Optional<CaseFile> caseFile(CaseKey key);

  /// The case files of one kind, in the order in which they were begun.
  ///
  /// @param after the number of the last one read before, 0 to begin
  List<KeptFile> caseFiles(
      OrganizationId desk, OperatingMode mode, String kind, long after, int limit);

  /// The case files of one kind that were begun last, the newest first.
  List<KeptFile> newestCaseFiles(OrganizationId desk, OperatingMode mode, String kind, int limit);

  /// The case files that carry a term, in the order of their keys.
  List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term);

  /// All that happened to a case file, the oldest first.
  List<TimelineEntry> timeline(CaseKey key);

  /// What a desk was told after a cursor.
  List<FeedEntry> feed(OrganizationId desk, long after, int limit);

  /// The newest work items of a desk first.
  List<KeptWorkItem> workItems(OrganizationId desk, boolean openOnly, int limit);

  Optional<KeptWorkItem> workItem(UUID id);

  /// The messages of a desk that have this standing, the newest first, such as what is quarantined
  /// or refused.
  List<KeptMessage> messages(
      OrganizationId desk, Direction direction, Standing standing, int limit);

  /// The messages kept under this id, both ways, in the order of their numbers.
  List<KeptMessage> messages(OrganizationId desk, MessageId id);

  Optional<KeptMessage> message(long number);

  /// The bytes of a message, exactly as they came or went; none where there is no such message, or
  /// where it was erased.
  Octets bytes(long number);

  /// Why a message was refused, in refusal order.
  List<Refusal> refusals(long number);

  /// The tries to deliver a message, the first one first.
  List<Attempt> attempts(long number);

  /// How many messages of each flow have which standing.
  List<FlowCount> counts();
}
