package cursitor.server.fare.json;

import cursitor.fare.FareCode;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.fare.FareKinds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the control totals of a first or last line.
final class TotalsReader {
  static final List<String> PROPERTIES = List.of(Names.COUNT, Names.TOTAL, Names.CODES);

  private static final int LONGEST = 17;

  private TotalsReader() {}

  /// The totals; with zero for what is at fault, which is told.
  static ControlTotals read(JsonNode object, JsonFaults faults) {
    return new ControlTotals(
        number(object.get(Names.COUNT), Names.COUNT, faults),
        amount(object.get(Names.TOTAL), faults),
        codes(object.get(Names.CODES), faults));
  }

  private static long number(@Nullable JsonNode given, String path, JsonFaults faults) {
    if (given == null) {
      faults.missing(FareCode.E101, path);
      return 0;
    }
    if (!given.isIntegralNumber() || !given.canConvertToLong() || given.longValue() < 0) {
      faults.value(FareCode.E101, path, "", "is not a whole number from 0; write one");
      return 0;
    }
    return given.longValue();
  }

  private static long amount(@Nullable JsonNode given, JsonFaults faults) {
    if (given == null) {
      faults.missing(FareCode.E101, Names.TOTAL);
      return 0;
    }
    if (!given.isString() || !isDollars(given.stringValue())) {
      faults.value(
          FareCode.E101,
          Names.TOTAL,
          "",
          "is not an amount; write dollars and cents, such as \"240.00\"");
      return 0;
    }
    return FareKinds.cents(given.stringValue());
  }

  private static boolean isDollars(String text) {
    int digits = text.startsWith("-") ? text.length() - 1 : text.length();
    int point = text.length() - 3;
    if (digits < "0.00".length() || digits > LONGEST || text.charAt(point) != '.') {
      return false;
    }
    for (int i = text.length() - digits; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != point && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static Map<TransactionCode, Long> codes(@Nullable JsonNode given, JsonFaults faults) {
    Map<TransactionCode, Long> codes = new EnumMap<>(TransactionCode.class);
    if (given == null) {
      return codes;
    }
    if (!given.isObject()) {
      faults.value(FareCode.E101, Names.CODES, "", "is not an object; write an object");
      return codes;
    }
    for (Map.Entry<String, JsonNode> each : given.properties()) {
      String path = Names.CODES + "/" + each.getKey();
      TransactionCode code = named(each.getKey());
      if (code == null) {
        faults.unknown(path);
      } else {
        codes.put(code, number(each.getValue(), path, faults));
      }
    }
    return codes;
  }

  private static @Nullable TransactionCode named(String name) {
    for (TransactionCode code : TransactionCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    return null;
  }
}
