package cursitor.bench.sink;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Head;
import cursitor.bench.http.Template;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The answer to every hold: a success written once, with what it repeats of the request copied in.
public final class CannedSuccess {
  private static final Head HEAD = Head.ok("application/xml; charset=utf-8");
  private static final int MARK_LENGTH = 40;

  private final Template answer;
  private final List<byte[]> marks = new ArrayList<>();
  private final long seed;
  private long answers;

  /// Learns from a sample request where the values stand that its answer repeats.
  ///
  /// @param repeated the stand-ins to look for, in the order in which they stand in the request;
  ///   the answer's template has its own id first, then these
  public CannedSuccess(Template answer, String request, List<String> repeated, long seed) {
    this.answer = answer;
    this.seed = seed;
    int from = 0;
    for (String standIn : repeated) {
      int at = request.indexOf(standIn, from);
      if (at < MARK_LENGTH) {
        throw new IllegalArgumentException("the request has no " + standIn + " in its turn");
      }
      marks.add(Frame.ascii(request.substring(at - MARK_LENGTH, at)));
      from = at;
    }
  }

  /// The answer to one request, headers and all.
  ByteBuffer to(Frame request, byte[] room) {
    String[] values = new String[marks.size() + 1];
    answers++;
    values[0] = new UUID(seed * 31 + answers * 0x9E3779B97F4A7C15L & ~0xF000L | 0x4000L,
        answers * 0xD1B54A32D192ED03L >>> 2 | Long.MIN_VALUE).toString();
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      byte[] mark = marks.get(i);
      int at = request.find(mark, from) + mark.length;
      values[i + 1] = request.textAt(at, '<');
      from = at;
    }
    return HEAD.write(room, target -> answer.fill(target, HEAD.length(), values));
  }
}
