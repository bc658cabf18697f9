package cursitor.server.reconcile;

import cursitor.fare.Cents;
import cursitor.server.config.DeskConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One case/party as each extract has it.
///
/// @param lines in the order of the extracts; empty where one has nothing of it
record SideBySide(List<ExtractHead> heads, List<Optional<ExtractLine>> lines) {
  private static final String NOTHING = "-";

  /// What is over is over: who has it as ended or deleted and who has nothing do not differ, unless
  /// a hold still stands on it.
  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    List<Integer> knowing =
        IntStream.range(0, heads.size()).filter(i -> heads.get(i).hasCases()).boxed().toList();
    List<Integer> live = knowing.stream().filter(this::isLive).toList();
    if (!live.isEmpty() && live.size() < knowing.size()) {
      Difference.Kind kind =
          live.contains(knowing.getFirst()) ? Difference.Kind.MISSING : Difference.Kind.NOT_SENT;
      found.add(difference(kind, "life", values(knowing, ExtractLine::life)));
    }
    value("balance", live, line -> Cents.text(line.balance())).ifPresent(found::add);
    for (String name : obligations(live)) {
      value("obligation " + name, live, line -> owed(line, name)).ifPresent(found::add);
    }
    value("flags", live, line -> words(line.flags())).ifPresent(found::add);
    List<Integer> toldOfFta =
        live.stream().filter(i -> heads.get(i).kind() != DeskConfig.Kind.FARE_COURT).toList();
    value("flags of JUSTIS", toldOfFta, line -> words(line.hubFlags())).ifPresent(found::add);
    holds(live).ifPresent(found::add);
    return found;
  }

  private boolean isLive(int place) {
    return lines.get(place).filter(ExtractLine::isLive).isPresent();
  }

  private Set<String> obligations(List<Integer> places) {
    Set<String> names = new TreeSet<>();
    places.forEach(i -> lines.get(i).ifPresent(line -> names.addAll(line.obligations().keySet())));
    return names;
  }

  private static String owed(ExtractLine line, String name) {
    Long cents = line.obligations().get(name);
    return cents == null ? NOTHING : Cents.text(cents);
  }

  private static String words(Set<String> names) {
    return names.isEmpty() ? NOTHING : String.join(" ", names);
  }

  /// Of who has the case and of the MVD, which has nothing of most of them.
  private Optional<Difference> holds(List<Integer> live) {
    List<Integer> places =
        IntStream.range(0, heads.size())
            .filter(i -> live.contains(i) || !heads.get(i).hasCases())
            .boxed()
            .toList();
    SequencedMap<String, String> values = values(places, line -> words(line.holds()));
    boolean stands = values.values().stream().anyMatch(held -> !held.equals(NOTHING));
    boolean over = live.isEmpty() && stands;
    return over || values.values().stream().distinct().count() > 1
        ? Optional.of(difference(Difference.Kind.VALUE, "holds", values))
        : Optional.empty();
  }

  private Optional<Difference> value(
      String what, List<Integer> places, Function<ExtractLine, String> value) {
    SequencedMap<String, String> values = values(places, value);
    return values.values().stream().distinct().count() > 1
        ? Optional.of(difference(Difference.Kind.VALUE, what, values))
        : Optional.empty();
  }

  private SequencedMap<String, String> values(
      List<Integer> places, Function<ExtractLine, String> value) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    places.forEach(
        i -> values.put(heads.get(i).extract(), lines.get(i).map(value).orElse(NOTHING)));
    return values;
  }

  private Difference difference(
      Difference.Kind kind, String what, SequencedMap<String, String> values) {
    ExtractLine any = lines.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    boolean underWay = lines.stream().flatMap(Optional::stream).anyMatch(ExtractLine::underWay);
    Remedy remedy = Remedy.of(kind, what, values, kinds());
    return new Difference(
        kind,
        any.party(),
        what,
        values,
        underWay,
        remedy.turn(),
        underWay
            ? "messages are on their way, compare again first; then: " + remedy.todo()
            : remedy.todo());
  }

  private Map<String, DeskConfig.Kind> kinds() {
    Map<String, DeskConfig.Kind> kinds = new LinkedHashMap<>();
    heads.forEach(head -> kinds.put(head.extract(), head.kind()));
    return kinds;
  }
}
