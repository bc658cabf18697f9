package cursitor.server.simulate;

import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.fare.court.FareCourtDesk;
import cursitor.fare.justis.JustisDesk;
import cursitor.fare.mvd.MvdDesk;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.VendorDesk;

/// The desks of a simulated world.
final class Cast {
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final OrganizationId VENDOR = new OrganizationId("ACS");
  static final OrganizationId MVD = new OrganizationId("AZ-MVD");

  private Cast() {}

  /// The desk of an organisation: a court's for every id that is none of the others.
  static Desk desk(OrganizationId organization, FarePolicy policy) {
    if (organization.equals(JUSTIS)) {
      return new JustisDesk(JUSTIS, VENDOR, policy);
    }
    if (organization.equals(VENDOR)) {
      return new VendorDesk(VENDOR, JUSTIS, MVD, policy);
    }
    return organization.equals(MVD)
        ? new MvdDesk(MVD, policy)
        : new FareCourtDesk(organization, JUSTIS, policy);
  }
}
