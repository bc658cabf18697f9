package cursitor.bench.sink;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Head;
import cursitor.bench.http.Template;
import cursitor.bench.notice.Answer;
import cursitor.bench.notice.Ids;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// The answer to every hold: a success written once, with its own id and what it repeats of the
/// request copied in.
public final class CannedSuccess {
  private static final Head HEAD = Head.ok("application/xml; charset=utf-8");

  private final Template answer;
  private final List<byte[]> marks;
  private final SplittableRandom random = new SplittableRandom();

  /// Learns from a sample where in a request the values stand that its answer repeats.
  public CannedSuccess(Answer sample) {
    List<String> inTurn =
        sample.repeated().stream()
            .sorted(Comparator.comparingInt(sample.request()::indexOf))
            .toList();
    marks = inTurn.stream().map(standIn -> Frame.ascii(mark(sample.request(), standIn))).toList();
    List<String> places = new ArrayList<>();
    places.add(sample.ownId());
    places.addAll(inTurn);
    answer = Template.cut(sample.answer(), places);
  }

  /// The answer to one request, headers and all.
  ByteBuffer to(Frame request, byte[] room) {
    String[] values = new String[marks.size() + 1];
    values[0] = Ids.of(random.nextLong(), random.nextLong()).toString();
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
