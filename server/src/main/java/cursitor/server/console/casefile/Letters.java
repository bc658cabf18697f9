package cursitor.server.console.casefile;

import cursitor.exchange.MessageId;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.tell.ToldLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each line of a story the messages it was told from, so that each message stands at one
/// line.
final class Letters {
  private final List<ToldLine> lines;

  /// At which line a message stands, by its number.
  private final Map<Long, Integer> places = new HashMap<>();

  /// The same by its id: what one desk of this node sends, another receives.
  private final Map<MessageId, Integer> sent = new HashMap<>();

  Letters(List<ToldLine> lines) {
    this.lines = lines;
  }

  /// The messages of each line, in the order of their numbers.
  List<List<KeptMessage>> of(List<KeptMessage> messages) {
    List<List<KeptMessage>> letters = new ArrayList<>();
    lines.forEach(_ -> letters.add(new ArrayList<>()));
    KeptMessage last = null;
    for (KeptMessage message : messages) {
      int place = place(message, last);
      if (place >= 0) {
        places.put(message.number(), place);
        sent.putIfAbsent(message.id(), place);
        letters.get(place).add(message);
      }
      if (message.flow().direction() != Direction.SENT) {
        last = message;
      }
    }
    letters.forEach(each -> each.sort(Comparator.comparingLong(KeptMessage::number)));
    return letters;
  }

  /// The line made from it; else that of what it answers; else where another desk of this node sent
  /// it; else that of what came just before it at the same desk and moment, for what is sent has
  /// the receipts that follow; else the line of its desk and moment, as where the clock rang.
  private int place(KeptMessage message, @Nullable KeptMessage last) {
    int made = made(message.number());
    if (made >= 0) {
      return made;
    }
    Integer answered = places.get(message.reference());
    if (answered != null) {
      return answered;
    }
    Integer here = sent.get(message.id());
    if (here != null) {
      return here;
    }
    Integer before =
        last != null && message.flow().direction() == Direction.SENT && isOfOneMoment(last, message)
            ? places.get(last.number())
            : null;
    return before == null ? byMoment(message) : before;
  }

  private int made(long number) {
    for (int each = 0; each < lines.size(); each++) {
      if (lines.get(each).receipt() == number) {
        return each;
      }
    }
    return -1;
  }

  private static boolean isOfOneMoment(KeptMessage one, KeptMessage other) {
    return one.flow().desk().equals(other.flow().desk()) && one.keptAt().equals(other.keptAt());
  }

  /// The first line of its desk and moment, or else the last one before.
  private int byMoment(KeptMessage message) {
    int last = -1;
    for (int each = 0; each < lines.size(); each++) {
      ToldLine line = lines.get(each);
      if (line.kind() == ToldLine.Kind.SET_UP || line.at().isAfter(message.keptAt())) {
        continue;
      }
      if (message.flow().desk().equals(line.desk()) && line.at().equals(message.keptAt())) {
        return each;
      }
      last = each;
    }
    return last;
  }
}
