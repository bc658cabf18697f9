package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.message.Group;
import cursitor.wire.form.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What no schema can say, and the codes of broken fields; the same for every notation of a
/// message.
public final class WireRules {
  private WireRules() {}

  /// Exchange and version must be those that are read here (E102).
  public static List<Refusal> broken(Header header) {
    List<Refusal> broken = new ArrayList<>(0);
    if (!header.exchangeCode().equals(Exchanges.FARE)) {
      broken.add(
          Refusal.of(FareCode.E102, "exchangeCode", "The exchange is not FARE; write FARE."));
    }
    if (!header.schemaVersion().equals(Exchanges.SCHEMA_VERSION)) {
      broken.add(
          Refusal.of(
              FareCode.E102,
              "schemaVersion",
              "This version of the schemas is not read; write " + Exchanges.SCHEMA_VERSION + "."));
    }
    return broken;
  }

  /// A transaction cannot lie behind the last of its group.
  public static List<Refusal> broken(Envelope envelope) {
    Group group = envelope.group();
    if (group == null || group.index() <= group.count()) {
      return List.of();
    }
    return List.of(
        Refusal.of(
            FareCode.E101,
            "group/index",
            "The place in the group lies behind its last; correct place or number."));
  }

  /// What a field that is missing is refused with: E007 for the time of receipt of a payment.
  public static RefusalCode codeWhereMissing(@Nullable Entry<?> entry) {
    return entry != null && entry.code() == FareCode.E007 ? FareCode.E007 : FareCode.E101;
  }

  /// What a value that cannot be is refused with: E007 for a time of receipt, E010 for a sum below
  /// zero, E011 for a flag.
  public static RefusalCode codeOfValue(@Nullable Entry<?> entry, String value) {
    RefusalCode code = entry == null ? null : entry.code();
    if (code == null || (code == FareCode.E010 && !value.startsWith("-"))) {
      return FareCode.E101;
    }
    return code;
  }
}
