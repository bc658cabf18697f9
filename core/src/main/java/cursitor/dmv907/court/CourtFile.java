package cursitor.dmv907.court;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Release;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The court's case file about one participant of one case (rule 4: court, docket number and
/// participant).
///
/// @param docketNumber empty where a release named neither docket nor a hold we know
/// @param participantId empty where a release did not name one
/// @param convictions by abstract id, in the order in which they were reported
/// @param holds by abstract id, in the order in which they were asked for; a release without a hold
///   of ours stands under the hold's abstract id where it names one, else under its own
public record CourtFile(
    CaseKey key,
    String docketNumber,
    String participantId,
    Map<String, ConvictionState> convictions,
    Map<String, HoldState> holds)
    implements CaseFile {
  /// The kind of every case file of a court.
  public static final String KIND = "participant";

  public CourtFile {
    convictions = Collections.unmodifiableMap(new LinkedHashMap<>(convictions));
    holds = Collections.unmodifiableMap(new LinkedHashMap<>(holds));
  }

  @Override
  public boolean keepsOpen(UUID workItem) {
    return NoticeView.of(this).stream().anyMatch(notice -> workItem.equals(notice.workItem()));
  }

  static CourtFile empty(CaseKey key, String docketNumber, String participantId) {
    return new CourtFile(key, docketNumber, participantId, Map.of(), Map.of());
  }

  static CaseKey key(
      OrganizationId court, OperatingMode mode, String docketNumber, String participantId) {
    return new CaseKey(court, mode, KIND, docketNumber + "/" + participantId);
  }

  public static SearchTerm abstractTerm(String abstractId) {
    return new SearchTerm("abstract", abstractId);
  }

  public static SearchTerm docketTerm(String docketNumber) {
    return new SearchTerm("docket", docketNumber);
  }

  ConvictionState conviction(String abstractId) {
    return convictions.getOrDefault(abstractId, new ConvictionState.Absent());
  }

  HoldState hold(String abstractId) {
    return holds.getOrDefault(abstractId, new HoldState.Absent());
  }

  CourtFile with(String abstractId, ConvictionState state) {
    Map<String, ConvictionState> next = new LinkedHashMap<>(convictions);
    next.put(abstractId, state);
    return new CourtFile(key, docketNumber, participantId, next, holds);
  }

  CourtFile with(String abstractId, HoldState state) {
    Map<String, HoldState> next = new LinkedHashMap<>(holds);
    next.put(abstractId, state);
    return new CourtFile(key, docketNumber, participantId, convictions, next);
  }

  /// The file without a hold it knows nothing of any more.
  CourtFile withoutHold(String abstractId) {
    Map<String, HoldState> next = new LinkedHashMap<>(holds);
    next.remove(abstractId);
    return new CourtFile(key, docketNumber, participantId, convictions, next);
  }

  /// Whether a hold, or a release without a hold of ours, stands here under this id.
  boolean usesForHold(String abstractId) {
    return !(hold(abstractId) instanceof HoldState.Absent)
        && !(hold(abstractId) instanceof HoldState.Withdrawn);
  }

  /// Whether a conviction or a reversal stands here under this id.
  boolean usesForConviction(String abstractId) {
    return !(conviction(abstractId) instanceof ConvictionState.Absent)
        && !(conviction(abstractId) instanceof ConvictionState.Withdrawn);
  }

  /// Whether a release was asked for that has no answer yet.
  boolean hasUnansweredRelease() {
    return holds.values().stream().anyMatch(HoldState::releaseUnanswered);
  }

  /// By docket and by every abstract id.
  @Override
  public Set<SearchTerm> terms() {
    Set<SearchTerm> terms = new HashSet<>();
    if (!docketNumber.isEmpty()) {
      terms.add(docketTerm(docketNumber));
    }
    for (NoticeView notice : NoticeView.of(this)) {
      terms.add(abstractTerm(notice.abstractId()));
      if (!notice.releaseAbstractId().isEmpty()) {
        terms.add(abstractTerm(notice.releaseAbstractId()));
      }
    }
    return terms;
  }

  /// By docket, and by the licence and the name of the person as the notices have them.
  @Override
  public Set<Heading> headings() {
    Set<Heading> headings = new HashSet<>();
    if (!docketNumber.isEmpty()) {
      headings.add(new Heading(Heading.Kind.DOCKET, docketNumber));
    }
    for (NoticeView notice : NoticeView.of(this)) {
      switch (notice.notice()) {
        case Hold hold -> addPerson(headings, hold.participant());
        case ConvictionAbstract conviction -> addPerson(headings, conviction.participant());
        case Release release -> addPerson(headings, release);
        default -> throw new IllegalStateException("no notice is a " + notice.notice().getClass());
      }
    }
    return headings;
  }

  private static void addPerson(Set<Heading> headings, Participant participant) {
    headings.add(Heading.ofName(participant.name().lastName(), participant.name().firstName()));
    License license = participant.license();
    if (license != null) {
      headings.add(new Heading(Heading.Kind.LICENSE, license.number()));
    }
  }

  /// Of a release only what its sender cared to repeat.
  private static void addPerson(Set<Heading> headings, Release release) {
    String license = release.claim(Field.DRIVER_LICENSE_NUMBER);
    if (!license.isEmpty()) {
      headings.add(new Heading(Heading.Kind.LICENSE, license));
    }
    String surname = release.claim(Field.LAST_NAME);
    if (!surname.isEmpty()) {
      headings.add(Heading.ofName(surname, release.claim(Field.FIRST_NAME)));
    }
  }
}
