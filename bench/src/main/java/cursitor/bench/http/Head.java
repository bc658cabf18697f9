package cursitor.bench.http;

import java.nio.ByteBuffer;
import java.util.function.ToIntFunction;

/// The head of a message with a body, its length written in once the body is there.
public final class Head {
  private static final int LENGTH_DIGITS = 6;
  private final byte[] head;

  private Head(String lines) {
    head = Frame.ascii(lines + "Content-Length: 000000\r\n\r\n");
  }

  /// The head of a request by POST.
  public static Head post(String path, String authority, String contentType, String key) {
    return new Head(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + authority
            + "\r\nAuthorization: Bearer "
            + key
            + "\r\nContent-Type: "
            + contentType
            + "\r\n");
  }

  /// The head of an answer 200.
  public static Head ok(String contentType) {
    return new Head("HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\n");
  }

  /// How many bytes it takes: where the body begins.
  public int length() {
    return head.length;
  }

  /// Writes head and body into an array and wraps what is to be sent.
  ///
  /// @param body writes the body behind the head and returns where it ends
  public ByteBuffer write(byte[] target, ToIntFunction<byte[]> body) {
    System.arraycopy(head, 0, target, 0, head.length);
    int end = body.applyAsInt(target);
    int left = end - head.length;
    int lastDigit = head.length - 5;
    for (int i = 0; i < LENGTH_DIGITS; i++) {
      target[lastDigit - i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    return ByteBuffer.wrap(target, 0, end);
  }
}
