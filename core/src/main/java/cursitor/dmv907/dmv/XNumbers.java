package cursitor.dmv907.dmv;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;

/// The numbers the DMV gives to people who have no licence on file.
///
/// @param last the last one given, 0 before the first
public record XNumbers(CaseKey key, int last) implements CaseFile {
  /// The kind of its case file key.
  public static final String KIND = "x-numbers";

  static CaseKey key(OrganizationId dmv, OperatingMode mode) {
    return new CaseKey(dmv, mode, KIND, "all");
  }

  XNumbers next() {
    return new XNumbers(key, last + 1);
  }

  /// The last number as it is written, for instance `X0000001`.
  String written(int digits) {
    String number = Integer.toString(last);
    return "X" + "0".repeat(Math.max(0, digits - number.length())) + number;
  }
}
