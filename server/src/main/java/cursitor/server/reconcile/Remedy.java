package cursitor.server.reconcile;

import cursitor.server.config.DeskConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Whose turn it is where desks differ, and what they have to do. Data come from the court and go
/// by JUSTIS to the vendor; what stands at the MVD is as the MVD says.
///
/// @param turn an organisation
record Remedy(String turn, String todo) {
  private static final List<DeskConfig.Kind> WAY =
      List.of(DeskConfig.Kind.FARE_COURT, DeskConfig.Kind.JUSTIS, DeskConfig.Kind.VENDOR);

  static Remedy of(
      Difference.Kind kind,
      String what,
      SequencedMap<String, String> values,
      Map<String, DeskConfig.Kind> kinds) {
    return what.equals("holds") ? holds(values, kinds) : data(kind, what, values, kinds);
  }

  /// It is the turn of the desk before the first that has something else than the one it has it
  /// from.
  private static Remedy data(
      Difference.Kind kind,
      String what,
      SequencedMap<String, String> values,
      Map<String, DeskConfig.Kind> kinds) {
    List<String> way = WAY.stream().flatMap(step -> desk(step, values, kinds).stream()).toList();
    for (int i = 1; i < way.size(); i++) {
      String from = way.get(i - 1);
      String to = way.get(i);
      if (!String.valueOf(values.get(from)).equals(values.get(to))) {
        return new Remedy(from, todo(kind, what, kinds.get(from), to));
      }
    }
    return new Remedy(values.firstEntry().getKey(), "compare what each has with 'case KEY'");
  }

  private static String todo(
      Difference.Kind kind, String what, DeskConfig.@Nullable Kind from, String to) {
    boolean court = from == DeskConfig.Kind.FARE_COURT;
    String look = "look with 'case KEY' what became of the message to " + to + ", and ";
    return switch (kind) {
      case MISSING ->
          look
              + (court
                  ? "send CASE_ADD again as a transaction"
                  : "close its TRACE_MESSAGE, or ask the court for CASE_ADD once more");
      case NOT_SENT ->
          "ask "
              + to
              + " where it has it from; "
              + (court
                  ? "recall or delete it there again"
                  : "ask the court to recall or delete it again");
      case VALUE ->
          look
              + (court
                  ? "send " + transaction(what) + " with the value as a transaction"
                  : "ask the court for " + transaction(what) + " once more");
    };
  }

  private static String transaction(String what) {
    return switch (what) {
      case "flags" -> "FLAG_UPD";
      case "flags of JUSTIS" -> "the appearance on the charge (CHARGE_UPD)";
      default -> "OBLIG_ADD, OBLIG_UPD or OBLIG_DEL";
    };
  }

  private static Remedy holds(
      SequencedMap<String, String> values, Map<String, DeskConfig.Kind> kinds) {
    Optional<String> mvd = desk(DeskConfig.Kind.MVD, values, kinds);
    Optional<String> vendor = desk(DeskConfig.Kind.VENDOR, values, kinds);
    String turn = vendor.or(() -> mvd).orElseGet(() -> values.lastEntry().getKey());
    if (mvd.isPresent() && values.size() == 1) {
      return new Remedy(
          turn,
          "the case is over elsewhere: have the vendor ask for the release (MVD_RELEASE_REQ)");
    }
    boolean asMvd =
        mvd.isEmpty()
            || vendor.isEmpty()
            || String.valueOf(values.get(vendor.get())).equals(values.get(mvd.get()));
    return new Remedy(
        turn,
        asMvd
            ? "tell the others again how the hold stands (TTEAP_HOLD, TTEAP_RELEASED)"
            : "ask "
                + mvd.get()
                + " what became of the request, then ask for the hold or its release again");
  }

  private static Optional<String> desk(
      DeskConfig.Kind kind,
      SequencedMap<String, String> values,
      Map<String, DeskConfig.Kind> kinds) {
    return values.keySet().stream().filter(desk -> kinds.get(desk) == kind).findFirst();
  }
}
