package cursitor.server.reconcile.daily;

import cursitor.fare.OpenLoop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one desk has about one court's case/parties and exchanges about them with one partner.
///
/// @param received by transaction code, in the time the report covers
/// @param sent likewise
/// @param announced what waits for its echo, by what is waited for
/// @param unanswered what was sent and has no answer
/// @param open the oldest of both, each with what is to be done
/// @param notListed how many more there are
public record CourtReport(
    String court,
    String partner,
    OnFile onFile,
    List<CodeTotal> received,
    List<CodeTotal> sent,
    Map<OpenLoop.Kind, Ages> announced,
    Ages unanswered,
    List<OpenLine> open,
    long notListed) {
  public CourtReport {
    received = List.copyOf(received);
    sent = List.copyOf(sent);
    announced = new TreeMap<>(announced);
    open = List.copyOf(open);
  }

  /// The court's case/parties at this desk.
  ///
  /// @param owed cents on those that are live
  /// @param held registration holds that stand, as far as this desk knows
  public record OnFile(long live, long ended, long deleted, long owed, long held) {}

  /// The messages of one transaction code.
  ///
  /// @param code `-` for what was erased or could not be read
  /// @param refused of those, refused and not mended
  /// @param cents what they are about together, or null for a code that is not about money
  public record CodeTotal(String code, long messages, long refused, @Nullable Long cents) {}

  /// One thing that is open.
  ///
  /// @param what the kind of echo that is missing, or the code of the message without an answer
  /// @param party the case/party; empty where it is not known any more
  /// @param about such as a transaction number or a message id
  /// @param turn whose turn it is
  /// @param todo what they have to do
  public record OpenLine(
      String what,
      String party,
      String about,
      Instant since,
      long ageHours,
      String turn,
      String todo) {}
}
