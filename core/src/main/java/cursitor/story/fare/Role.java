package cursitor.story.fare;

import cursitor.exchange.OrganizationId;
import java.util.Locale;

/// Who is who in a story of FARE.
public enum Role {
  COURT,
  JUSTIS,
  VENDOR,
  MVD;

  /// The hub of every story.
  public static final OrganizationId JUSTIS_ID = new OrganizationId("AZ-JUSTIS");

  /// The collection vendor of every story.
  public static final OrganizationId VENDOR_ID = new OrganizationId("ACS");

  /// The motor vehicle division of every story.
  public static final OrganizationId MVD_ID = new OrganizationId("AZ-MVD");

  /// The court that results call by no code.
  private static final String USUAL_COURT = "J0401";

  /// The role of an organisation: every other code is a court's.
  public static Role of(OrganizationId organization) {
    if (organization.equals(JUSTIS_ID)) {
      return JUSTIS;
    }
    if (organization.equals(VENDOR_ID)) {
      return VENDOR;
    }
    return organization.equals(MVD_ID) ? MVD : COURT;
  }

  /// The role a line names.
  static Role named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// What results call an organisation.
  static String name(OrganizationId organization) {
    Role role = of(organization);
    return role == COURT && !organization.value().equals(USUAL_COURT)
        ? "court " + organization
        : role.name().toLowerCase(Locale.ROOT);
  }
}
