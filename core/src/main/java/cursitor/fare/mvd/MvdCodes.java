package cursitor.fare.mvd;

/// The codes of `mvd-responses.table` this desk answers with. What each means to others stands
/// there.
final class MvdCodes {
  static final String DONE = "00";
  static final String ALREADY_HELD = "01";
  static final String NO_MATCH = "10";
  static final String NAME_DIFFERS = "20";
  static final String BIRTH_DATE_DIFFERS = "21";
  static final String LICENSE_DIFFERS = "22";
  static final String SEVERAL = "23";
  static final String DECEASED = "30";
  static final String NO_VEHICLE = "40";
  static final String GROUND_NOT_ALLOWED = "50";
  static final String NO_HOLD = "60";
  static final String FORMAT = "90";

  private MvdCodes() {}
}
