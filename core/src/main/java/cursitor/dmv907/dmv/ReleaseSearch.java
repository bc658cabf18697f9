package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the hold a release is about (rule 17): by the hold's abstract id, else by docket and
/// participant, else by docket and person. The first way that leads to an active hold of the
/// releasing court counts.
record ReleaseSearch(Release release, ClaimedPerson claimed, Register register) {

  /// What a search came to.
  sealed interface Found {
    /// An active hold of the releasing court.
    record TheHold(NoticeFile file, HoldOnFile.Active hold) implements Found {}

    /// No active hold: never placed, already released, or purged (M012).
    ///
    /// @param ended the hold that was meant and is no longer active, or null
    record Nothing(@Nullable HoldOnFile ended) implements Found {}

    /// Several holds, another person's or another court's.
    record Doubtful(Refusal refusal) implements Found {}
  }

  /// A hold in its file.
  private record Candidate(NoticeFile file, HoldOnFile held) {
    boolean isActive() {
      return held instanceof HoldOnFile.Active;
    }
  }

  Found search() {
    List<Candidate> named = ofThisCourt(referenced()).toList();
    if (!named.isEmpty()) {
      return byReference(named.getFirst());
    }
    List<Candidate> byParticipant = byParticipant();
    if (!byParticipant.isEmpty()) {
      return only(byParticipant);
    }
    List<Candidate> byPerson = byPerson();
    return byPerson.isEmpty() ? elsewhere() : only(byPerson);
  }

  private Found byReference(Candidate named) {
    if (isAnotherPersons(named)) {
      return doubtful(
          ErrorCode.E303,
          Field.PRIOR_ABSTRACT_ID,
          "The hold that priorAbstractId names is another person's; correct it, or leave it out.");
    }
    return found(named);
  }

  private static Found found(Candidate candidate) {
    return candidate.held() instanceof HoldOnFile.Active active
        ? new Found.TheHold(candidate.file(), active)
        : new Found.Nothing(candidate.held());
  }

  private static Found only(List<Candidate> candidates) {
    return candidates.size() == 1
        ? found(candidates.getFirst())
        : doubtful(
            ErrorCode.E303,
            Field.PRIOR_ABSTRACT_ID,
            "Several active holds fit; name the one to release in priorAbstractId.");
  }

  private List<Candidate> byParticipant() {
    if (claimed.docket().isEmpty() || claimed.participantId().isEmpty()) {
      return List.of();
    }
    return register.find(release.courtCode(), claimed.docket(), claimed.participantId()).stream()
        .flatMap(ReleaseSearch::holdsOf)
        .filter(Candidate::isActive)
        .toList();
  }

  private List<Candidate> byPerson() {
    return ofThisCourt(onDocket()).filter(Candidate::isActive).filter(this::isPersonOf).toList();
  }

  /// Nothing of this court: it may be that another court's hold is meant (E306). Two courts may
  /// count their dockets and participants alike, so these agree only beside the hold's abstract id.
  private Found elsewhere() {
    boolean byReference =
        ofOtherCourts(referenced())
            .anyMatch(
                candidate -> claimed.isParticipantOf(candidate.file()) || isPersonOf(candidate));
    boolean another = byReference || ofOtherCourts(onDocket()).anyMatch(this::isPersonOf);
    return another
        ? doubtful(
            ErrorCode.E306,
            Field.COURT_CODE,
            "Another court placed the hold; ask that court to release it.")
        : new Found.Nothing(null);
  }

  /// Nothing that tells people apart agrees with the hold, and either what is claimed is on file as
  /// somebody else's, or all of it contradicts the hold. A single slip is neither.
  private boolean isAnotherPersons(Candidate named) {
    if (claimed.isParticipantOf(named.file()) || isPersonOf(named)) {
      return false;
    }
    return isOnFileAsAnother() || claimed.contradictsInAll(named.file(), named.held());
  }

  private boolean isOnFileAsAnother() {
    boolean anotherParticipant =
        !claimed.docket().isEmpty()
            && !claimed.participantId().isEmpty()
            && register
                .find(release.courtCode(), claimed.docket(), claimed.participantId())
                .isPresent();
    License license = claimed.license();
    boolean anotherDriver = license != null && register.driver(license).isPresent();
    PersonName name = claimed.name();
    LocalDate birthDate = claimed.birthDate();
    boolean anotherName =
        name != null && birthDate != null && !register.drivers(name, birthDate).isEmpty();
    return anotherParticipant || anotherDriver || anotherName;
  }

  private boolean isPersonOf(Candidate candidate) {
    HoldOnFile held = candidate.held();
    return claimed.isPersonOf(held, register.driver(held.driver()));
  }

  /// The holds, of any court, of the abstract id the release names.
  private Stream<Candidate> referenced() {
    String reference = ClaimedPerson.legible(release, Field.PRIOR_ABSTRACT_ID);
    return reference.isEmpty()
        ? Stream.empty()
        : register.withAbstract(reference).stream()
            .flatMap(ReleaseSearch::holdsOf)
            .filter(candidate -> candidate.held().hold().abstractId().equals(reference));
  }

  /// The holds, of any court, on the docket the release names.
  private Stream<Candidate> onDocket() {
    return claimed.docket().isEmpty()
        ? Stream.empty()
        : register.ofDocket(claimed.docket()).stream().flatMap(ReleaseSearch::holdsOf);
  }

  private Stream<Candidate> ofThisCourt(Stream<Candidate> candidates) {
    return candidates.filter(candidate -> candidate.file().courtCode().equals(release.courtCode()));
  }

  private Stream<Candidate> ofOtherCourts(Stream<Candidate> candidates) {
    return candidates
        .filter(candidate -> !candidate.file().courtCode().equals(release.courtCode()))
        .filter(Candidate::isActive);
  }

  private static Stream<Candidate> holdsOf(NoticeFile file) {
    return file.holds().values().stream().map(held -> new Candidate(file, held));
  }

  private static Found doubtful(ErrorCode code, Field field, String detail) {
    return new Found.Doubtful(Refusal.of(code, field.logicalName(), detail));
  }
}
