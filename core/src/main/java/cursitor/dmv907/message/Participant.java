package cursitor.dmv907.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The person a notice is about.
///
/// @param participantId the participant's key in the court's case management system
/// @param license null when no licence number is known; name and date of birth must then do
public record Participant(
    String participantId, PersonName name, LocalDate birthDate, @Nullable License license) {
  /// Says who is meant without saying who it is: personal data stays out of logs.
  @Override
  public String toString() {
    return "Participant " + participantId;
  }
}
