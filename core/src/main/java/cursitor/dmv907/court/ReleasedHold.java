package cursitor.dmv907.court;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Release;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The hold a release is about, as far as the court's files know it.
///
/// @param file where it stands, or where the release is to stand
/// @param abstractId under which it stands there
/// @param hold null where this court's files know no such hold
record ReleasedHold(CourtFile file, String abstractId, @Nullable Hold hold) {

  /// The release with what the clerk left out and the court knows: the more it names, the surer the
  /// DMV finds the hold. What the clerk wrote stays.
  Release completed(Release release) {
    if (hold == null) {
      return release;
    }
    Map<Field, String> claims = new EnumMap<>(Field.class);
    claims.put(Field.PRIOR_ABSTRACT_ID, hold.abstractId());
    claims.put(Field.DOCKET_NUMBER, hold.courtCase().docketNumber());
    claims.put(Field.PARTICIPANT_ID, hold.participant().participantId());
    claims.put(Field.LAST_NAME, hold.participant().name().lastName());
    claims.put(Field.DATE_OF_BIRTH, hold.participant().birthDate().toString());
    String firstName = hold.participant().name().firstName();
    if (firstName != null) {
      claims.put(Field.FIRST_NAME, firstName);
    }
    License license = hold.participant().license();
    if (license != null) {
      claims.put(Field.DRIVER_LICENSE_NUMBER, license.number());
      claims.put(Field.DRIVER_LICENSE_STATE, license.state());
    }
    claims.putAll(release.claims());
    return new Release(
        release.abstractId(),
        release.courtCode(),
        release.releaseDate(),
        release.releaseReason(),
        release.certification(),
        claims);
  }
}
