package cursitor.dmv907.message;

import cursitor.dmv907.Field;
import java.time.LocalDate;
import java.util.Map;

/// A notice that a hold ends. It must name the hold or the case and the person; every other field
/// may be weak.
///
/// @param claims every field beyond the required ones, as written, unchecked: priorAbstractId,
///   docketNumber, participantId, licence, name, birth date and whatever else the sender cared to
///   repeat. Repeated fields such as sections are joined by a blank.
public record Release(
    String abstractId,
    String courtCode,
    LocalDate releaseDate,
    String releaseReason,
    Certification certification,
    Map<Field, String> claims)
    implements Notice {
  public Release {
    claims = Map.copyOf(claims);
  }

  /// What the sender wrote for a field, or the empty string.
  public String claim(Field field) {
    return claims.getOrDefault(field, "");
  }

  /// Most claims are about a person.
  @Override
  public String toString() {
    return "Release " + abstractId;
  }
}
