package cursitor.dmv907.court;

import cursitor.dmv907.message.CourtCase;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The case files of one court in one mode, and where in them a notice stands.
record FilesOfCourt(OrganizationId court, OperatingMode mode, Files files) {

  /// The file of a participant, empty where there is none yet.
  CourtFile of(CourtCase courtCase, String participantId) {
    CaseKey key = CourtFile.key(court, mode, courtCase.docketNumber(), participantId);
    return files
        .find(key, CourtFile.class)
        .orElseGet(() -> CourtFile.empty(key, courtCase.docketNumber(), participantId));
  }

  /// The file in which the open work item is about the notice of this abstract id.
  Optional<CourtFile> withItem(String abstractId, UUID item) {
    return naming(abstractId)
        .filter(file ->
            noticeWithItem(file, item)
                .filter(notice ->
                    Stream.of(notice.abstractId(), notice.releaseAbstractId())
                        .anyMatch(abstractId::equals))
                .isPresent())
        .findFirst();
  }

  static Optional<NoticeView> noticeWithItem(CourtFile file, UUID item) {
    return NoticeView.of(file).stream()
        .filter(notice -> item.equals(notice.workItem()))
        .findFirst();
  }

  /// Whether the abstract id of a conviction stands for another notice than the one that is in one
  /// of these files, or is to be.
  boolean usedBesideConviction(String id, CourtFile from, CourtFile to) {
    return naming(id)
        .anyMatch(file ->
            file.usesForHold(id) || (!isOneOf(file, from, to) && file.usesForConviction(id)));
  }

  /// The same of a hold.
  boolean usedBesideHold(String id, CourtFile from, CourtFile to) {
    return naming(id)
        .anyMatch(file ->
            file.usesForConviction(id) || (!isOneOf(file, from, to) && file.usesForHold(id)));
  }

  private Stream<CourtFile> naming(String abstractId) {
    return files.having(court, mode, CourtFile.abstractTerm(abstractId), CourtFile.class).stream();
  }

  private static boolean isOneOf(CourtFile file, CourtFile one, CourtFile other) {
    return file.key().equals(one.key()) || file.key().equals(other.key());
  }
}
