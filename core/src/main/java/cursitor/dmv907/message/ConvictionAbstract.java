package cursitor.dmv907.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An abstract of conviction (VC 1803, 1804) or of a reversal (VC 1803.3).
///
/// @param kind whether it reports a conviction or reverses one
/// @param priorAbstractId on a reversal the abstract that reported the conviction, else null
/// @param dispositionCode a code of the dated table of dispositions
public record ConvictionAbstract(
    Kind kind,
    String abstractId,
    @Nullable String priorAbstractId,
    CourtCase courtCase,
    Citation citation,
    Participant participant,
    LocalDate convictionDate,
    List<Section> sections,
    String dispositionCode,
    @Nullable String judgmentText,
    @Nullable LocalDate hearingDate,
    @Nullable Plate plate,
    @Nullable String vesselNumber,
    DrivingIncident incident,
    Certification certification) {
  public ConvictionAbstract {
    sections = List.copyOf(sections);
  }

  public String courtCode() {
    return courtCase.courtCode();
  }

  /// What a conviction abstract reports.
  public enum Kind {
    CONVICTION,
    REVERSAL
  }
}
