package cursitor.fare.caseparty;

import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a case/party stands, read off the data a desk has of it.
public final class Positions {
  private Positions() {}

  /// Where one stands whose data are these.
  ///
  /// @param data null where there are none (any more)
  public static Position of(
      PartyKey party,
      Position.Life life,
      long balance,
      @Nullable CaseParty data,
      boolean ftaFlag,
      Set<String> holds,
      boolean underWay) {
    return new Position(
        party,
        life,
        balance,
        data == null ? Set.of() : data.flags().names(),
        ftaFlag ? Set.of(Position.FTA_FLAG) : Set.of(),
        data == null ? Map.of() : obligations(data),
        holds,
        underWay);
  }

  private static Map<String, Long> obligations(CaseParty data) {
    Map<String, Long> owed = new TreeMap<>();
    data.obligations().forEach(each -> owed.put(each.key().toString(), each.balance()));
    return owed;
  }
}
