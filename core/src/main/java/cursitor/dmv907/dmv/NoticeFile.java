package cursitor.dmv907.dmv;

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

/// The DMV's case file about one participant of one case of one court (rule 4).
///
/// @param holds by abstract id, in the order in which they were accepted
/// @param convictions by abstract id
public record NoticeFile(
    CaseKey key,
    String courtCode,
    String docketNumber,
    String participantId,
    Map<String, HoldOnFile> holds,
    Map<String, ConvictionOnFile> convictions)
    implements CaseFile {
  /// The kind of its case file key.
  public static final String KIND = "notices";

  public NoticeFile {
    holds = Collections.unmodifiableMap(new LinkedHashMap<>(holds));
    convictions = Collections.unmodifiableMap(new LinkedHashMap<>(convictions));
  }

  static CaseKey key(
      OrganizationId dmv, OperatingMode mode, String court, String docket, String participant) {
    return new CaseKey(dmv, mode, KIND, court + "/" + docket + "/" + participant);
  }

  static NoticeFile empty(
      OrganizationId dmv, OperatingMode mode, String court, String docket, String participant) {
    CaseKey key = key(dmv, mode, court, docket, participant);
    return new NoticeFile(key, court, docket, participant, Map.of(), Map.of());
  }

  static SearchTerm abstractTerm(String abstractId) {
    return new SearchTerm("abstract", abstractId);
  }

  static SearchTerm docketTerm(String docketNumber) {
    return new SearchTerm("docket", docketNumber);
  }

  /// Finds the files with anything on a driver record: holds, also released ones, and convictions,
  /// also reversed ones.
  public static SearchTerm recordTerm(String driver) {
    return new SearchTerm("record", driver);
  }

  /// Finds the files with active holds on a driver record: so few are looked at for a decision,
  /// however much there was before.
  static SearchTerm driverTerm(String driver) {
    return new SearchTerm("held", driver);
  }

  NoticeFile with(String abstractId, HoldOnFile hold) {
    Map<String, HoldOnFile> next = new LinkedHashMap<>(holds);
    next.put(abstractId, hold);
    return new NoticeFile(key, courtCode, docketNumber, participantId, next, convictions);
  }

  NoticeFile with(String abstractId, ConvictionOnFile conviction) {
    Map<String, ConvictionOnFile> next = new LinkedHashMap<>(convictions);
    next.put(abstractId, conviction);
    return new NoticeFile(key, courtCode, docketNumber, participantId, holds, next);
  }

  @Override
  public Set<Heading> headings() {
    return Set.of(new Heading(Heading.Kind.DOCKET, docketNumber));
  }

  @Override
  public Set<SearchTerm> terms() {
    Set<SearchTerm> terms = new HashSet<>();
    terms.add(docketTerm(docketNumber));
    holds.forEach((abstractId, hold) -> {
      terms.add(abstractTerm(abstractId));
      terms.add(recordTerm(hold.driver()));
      if (hold instanceof HoldOnFile.Active) {
        terms.add(driverTerm(hold.driver()));
      }
    });
    convictions.forEach((abstractId, conviction) -> {
      terms.add(abstractTerm(abstractId));
      terms.add(recordTerm(conviction.driver()));
      if (conviction instanceof ConvictionOnFile.Reversed reversed) {
        terms.add(abstractTerm(reversed.reversalAbstractId()));
      }
    });
    return terms;
  }
}
