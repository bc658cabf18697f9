package cursitor.server.console.casefile;

import cursitor.dmv907.MessageCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What the code tables of the policy of a day call things, with the code beside.
///
/// @param day on which is looked
record Titles(FarePolicy policy, LocalDate day) {
  /// Such as `fine on charge CT-1001/A (FINE)`.
  String of(ObligationKey key) {
    String where = key.charge() == null ? "" : " on charge " + key.charge();
    String again = key.sequence() == 1 ? "" : " no. " + key.sequence();
    return title(policy.obligationCode(day, key.code()), key.code(), again + where);
  }

  /// Why mail came back.
  String of(Address.Bad bad) {
    return title(policy.badAddressReason(day, bad.reason()), bad.reason(), "");
  }

  /// Why collection is suspended, and for how long.
  String of(ControlFlags.Suspension pause) {
    return title(policy.suspendReason(day, pause.reason()), pause.reason(), "")
        + (pause.until() == null ? ", without an end" : ", up to " + pause.until());
  }

  /// What the MVD said.
  String ofMvd(String code) {
    return policy.mvdResponse(day, code).map(said -> Codes.beside(said.title(), code)).orElse(code);
  }

  /// What the DMV answered; the sentence of a refusal stands with the open work.
  static String ofDmv(String code) {
    return Arrays.stream(MessageCode.values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .map(each -> Codes.beside(each.sentence().replaceFirst("\\.$", ""), code))
        .orElse(code.isEmpty() ? "not yet" : Codes.beside("refused", code));
  }

  private static String title(Optional<Row> row, String code, String more) {
    return row.map(found -> Codes.beside(found.text("title") + more, code)).orElse(code + more);
  }
}
