package cursitor.server.cli;

/// What the desks of FARE that every court deals with are usually called.
final class UsualDesks {
  static final String JUSTIS = "AZ-JUSTIS";
  static final String VENDOR = "ACS";
  static final String MVD = "AZ-MVD";

  private UsualDesks() {}
}
