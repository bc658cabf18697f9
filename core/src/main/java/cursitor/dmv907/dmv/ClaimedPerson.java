package cursitor.dmv907.dmv;

import static cursitor.dmv907.Field.DATE_OF_BIRTH;
import static cursitor.dmv907.Field.DOCKET_NUMBER;
import static cursitor.dmv907.Field.DRIVER_LICENSE_NUMBER;
import static cursitor.dmv907.Field.DRIVER_LICENSE_STATE;
import static cursitor.dmv907.Field.FIRST_NAME;
import static cursitor.dmv907.Field.LAST_NAME;
import static cursitor.dmv907.Field.MIDDLE_NAME;
import static cursitor.dmv907.Field.NAME_SUFFIX;
import static cursitor.dmv907.Field.PARTICIPANT_ID;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.rule.NormalForm;
import cursitor.dmv907.rule.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who and what a release says it is about. A claim that cannot be read even in its normal form
/// counts as not made, so that it can neither find a hold nor keep one from being found.
///
/// @param docket empty where it is not claimed; so with the other texts
/// @param license null where no number is claimed; the state is the home state unless claimed
/// @param lastName the last name alone
/// @param name the full name, null where no last name is claimed
record ClaimedPerson(
    String docket,
    String participantId,
    @Nullable License license,
    String lastName,
    @Nullable PersonName name,
    @Nullable LocalDate birthDate) {
  /// What a release claims.
  ///
  /// @param homeState the state of a licence for which none is claimed
  static ClaimedPerson of(Release release, String homeState) {
    String lastName = legible(release, LAST_NAME);
    return new ClaimedPerson(
        legible(release, DOCKET_NUMBER),
        legible(release, PARTICIPANT_ID),
        license(release, homeState),
        lastName,
        lastName.isEmpty() ? null : name(release, lastName),
        birthDate(release));
  }

  /// What a release claims for a field in its normal form, or empty where it cannot be read.
  static String legible(Release release, Field field) {
    String normal = NormalForm.text(field, release.claim(field));
    return Shape.of(field).fits(normal) ? normal : "";
  }

  private static @Nullable License license(Release release, String homeState) {
    String number = legible(release, DRIVER_LICENSE_NUMBER);
    String state = legible(release, DRIVER_LICENSE_STATE);
    return number.isEmpty() ? null : new License(number, state.isEmpty() ? homeState : state);
  }

  private static PersonName name(Release release, String lastName) {
    return new PersonName(
        lastName,
        orNull(legible(release, FIRST_NAME)),
        orNull(legible(release, MIDDLE_NAME)),
        orNull(legible(release, NAME_SUFFIX)));
  }

  private static @Nullable LocalDate birthDate(Release release) {
    try {
      return LocalDate.parse(legible(release, DATE_OF_BIRTH));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /// Whether docket and participant are both claimed and are those of the file.
  boolean isParticipantOf(NoticeFile file) {
    return docket.equals(file.docketNumber()) && participantId.equals(file.participantId());
  }

  /// Whether the licence, or name and birth date, are those of the hold or of the driver record it
  /// stands on.
  boolean isPersonOf(HoldOnFile held, DriverRecord record) {
    Participant participant = held.hold().participant();
    return (license != null
            && (license.equals(participant.license()) || license.equals(record.license())))
        || isNamed(participant.name(), participant.birthDate())
        || isNamed(record.name(), record.birthDate());
  }

  /// Last name and birth date agree, and no other part of the name that both sides give
  /// contradicts: on one docket that is enough to find a hold, and where it is not, several are
  /// found.
  private boolean isNamed(PersonName other, LocalDate otherBirthDate) {
    return name != null
        && otherBirthDate.equals(birthDate)
        && agree(name.lastName(), other.lastName())
        && agree(name.firstName(), other.firstName())
        && agree(name.middleName(), other.middleName())
        && agree(name.suffix(), other.suffix());
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || NormalForm.name(one).equals(NormalForm.name(other));
  }

  /// Whether everything that is claimed of the person contradicts the hold, and it is more than one
  /// thing: a slip of the pen contradicts in one.
  boolean contradictsInAll(NoticeFile file, HoldOnFile held) {
    Participant participant = held.hold().participant();
    int contradictions = 0;
    if (!participantId.isEmpty()) {
      if (participantId.equals(file.participantId())
          && (docket.isEmpty() || docket.equals(file.docketNumber()))) {
        return false;
      }
      contradictions++;
    }
    if (license != null) {
      contradictions++;
    }
    if (!lastName.isEmpty()) {
      if (lastName.equals(NormalForm.name(participant.name().lastName()))) {
        return false;
      }
      contradictions++;
    }
    if (birthDate != null) {
      if (birthDate.equals(participant.birthDate())) {
        return false;
      }
      contradictions++;
    }
    return contradictions > 1;
  }

  /// Who is claimed is personal.
  @Override
  public String toString() {
    return "ClaimedPerson ***";
  }
}
