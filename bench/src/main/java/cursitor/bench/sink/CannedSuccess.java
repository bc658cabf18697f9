package cursitor.bench.sink;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Head;
import cursitor.bench.http.Template;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// The answer to every hold: a success written once, with its own id and what it repeats of the
/// request copied in.
public final class CannedSuccess {
  private static final Head HEAD = Head.ok("application/xml; charset=utf-8");

  private final Template answer;
  private final List<byte[]> marks;
  private final SplittableRandom random = new SplittableRandom();

  /// Learns from a sample request where the values stand that its answer repeats.
  ///
  /// @param ownId the stand-in of the answer's own id
  /// @param repeated the stand-ins that stand in the request and in its answer
  public CannedSuccess(String request, String answer, String ownId, List<String> repeated) {
    List<String> inTurn =
        repeated.stream().sorted(Comparator.comparingInt(request::indexOf)).toList();
    marks = inTurn.stream().map(standIn -> Frame.ascii(mark(request, standIn))).toList();
    List<String> places = new ArrayList<>();
    places.add(ownId);
    places.addAll(inTurn);
    this.answer = Template.cut(answer, places);
  }

  /// The answer to one request, headers and all.
  ByteBuffer to(Frame request, byte[] room) {
    String[] values = new String[marks.size() + 1];
    values[0] =
        new UUID(
                random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE)
            .toString();
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      int at = request.find(marks.get(i), from) + marks.get(i).length;
      values[i + 1] = request.textAt(at, '<');
      from = at;
    }
    return HEAD.write(room, target -> answer.fill(target, HEAD.length(), values));
  }

  /// The text before a value that is the same in every request: its opening tag with the one around
  /// it, for `nc:IdentificationID` alone says little.
  private static String mark(String request, String standIn) {
    int at = request.indexOf(standIn);
    int tag = request.lastIndexOf('<', at);
    int around = request.lastIndexOf('<', tag - 1);
    boolean opens = request.charAt(around + 1) != '/' && request.charAt(around + 1) != '?';
    return request.substring(opens ? around : tag, at);
  }
}
