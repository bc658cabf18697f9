package cursitor.bench.load;

import cursitor.bench.http.Frame;
import java.nio.ByteBuffer;

/// Something to be asked many times, with what a right answer looks like.
public interface Work {
  /// Renders request number n into an array of 16 KB and wraps what is to be sent.
  ByteBuffer request(int n, byte[] target);

  /// Says whether the answer to request number n means what it should, not only whether its status
  /// is right.
  boolean right(int n, Frame answer);
}
