package cursitor.wire.fare;

import cursitor.fare.message.TransactionCode;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The control totals of a file.
final class TotalsForm {
  private static final String QUANTITY = "fare:TransactionQuantity";

  private static final Form<OfCode> OF_CODE =
      Form.of(OfCode.class)
          .value("code", "fare:TransactionCode", Kind.named(TransactionCode.class), OfCode::code)
          .value("count", QUANTITY, Kind.LONG, OfCode::count)
          .make(in -> new OfCode(in.next(), in.next()));

  static final Form<ControlTotals> TOTALS =
      Form.of(ControlTotals.class)
          .value("count", QUANTITY, Kind.LONG, ControlTotals::count)
          .value(
              "total",
              "fare:TransactionTotalAmount/nc:Amount",
              FareKinds.CENTS,
              ControlTotals::amount)
          .inners("codes", "fare:CodeTotal", OF_CODE, TotalsForm::ofCodes)
          .make(in -> new ControlTotals(in.next(), in.next(), byCode(in.next())));

  private TotalsForm() {}

  /// How many there are of one code.
  private record OfCode(TransactionCode code, long count) {}

  private static List<OfCode> ofCodes(ControlTotals totals) {
    List<OfCode> codes = new ArrayList<>();
    totals.byCode().forEach((code, count) -> codes.add(new OfCode(code, count)));
    return codes;
  }

  private static Map<TransactionCode, Long> byCode(List<OfCode> codes) {
    Map<TransactionCode, Long> byCode = new EnumMap<>(TransactionCode.class);
    codes.forEach(each -> byCode.merge(each.code(), each.count(), Long::sum));
    return byCode;
  }
}
