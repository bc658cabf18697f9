package cursitor.dmv907.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A notice that a participant wilfully failed to comply with a court order (VC 40509.1).
///
/// @param noticeType `FTC`, `FTA` or `FTP`; which of them may be given is a matter of dated policy
/// @param conveyanceCategory what the person was on or in; carries the exemption of VC 1803(b)(6)
public record Hold(
    String noticeType,
    String abstractId,
    CourtCase courtCase,
    Citation citation,
    Participant participant,
    RelatedConviction relatedConviction,
    FailureToComply failure,
    List<Section> sections,
    String conveyanceCategory,
    @Nullable Plate plate,
    DrivingIncident incident,
    Certification certification)
    implements Notice {
  public Hold {
    sections = List.copyOf(sections);
  }

  @Override
  public String courtCode() {
    return courtCase.courtCode();
  }
}
