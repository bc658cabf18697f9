package cursitor.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One HTTP message as it arrives, request or response; reused for the next one. There is never
/// more than one under way on a connection: neither side here pipelines.
public final class Frame {
  private static final byte[] HEAD_END = ascii("\r\n\r\n");
  private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");
  private static final byte[] LENGTH = ascii("\ncontent-length:");
  private static final byte[] CHUNKED = ascii("\ntransfer-encoding: chunked");
  private byte[] bytes = new byte[16 * 1024];
  private int filled;
  private int bodyStart;
  private int bodyEnd;
  private boolean chunked;

  /// Takes what has come, and says whether the message is whole. Throws EOFException when the other
  /// side has hung up.
  public boolean readFrom(ReadableByteChannel channel) throws IOException {
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int count = channel.read(ByteBuffer.wrap(bytes, filled, bytes.length - filled));
    if (count < 0) {
      throw new EOFException("the other side closed the connection");
    }
    filled += count;
    return whole();
  }

  /// Makes room for the next message.
  public void clear() {
    filled = 0;
    bodyStart = 0;
    bodyEnd = 0;
    chunked = false;
  }

  /// The status of a response.
  public int status() {
    return (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + (bytes[11] - '0');
  }

  /// Where a text stands in the body at or after a place, or -1.
  public int find(byte[] text, int from) {
    return find(text, Math.max(from, bodyStart), bodyEnd);
  }

  /// True when the body has this text.
  public boolean has(byte[] text) {
    return find(text, bodyStart) >= 0;
  }

  /// True when the body has this text, which is all ASCII.
  public boolean says(String text) {
    return has(ascii(text));
  }

  /// What stands at a place, up to the next of a character.
  public String textAt(int from, char end) {
    int to = from;
    while (to < bodyEnd && bytes[to] != end) {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// The body as text.
  public String body() {
    return new String(bytes, bodyStart, bodyEnd - bodyStart, StandardCharsets.UTF_8);
  }

  private boolean whole() {
    if (bodyStart == 0) {
      int headEnd = find(HEAD_END, 0, filled);
      if (headEnd < 0) {
        return false;
      }
      bodyStart = headEnd + HEAD_END.length;
      readHead(headEnd);
    }
    if (!chunked) {
      return filled >= bodyEnd;
    }
    if (filled - bodyStart < LAST_CHUNK.length
        || find(LAST_CHUNK, filled - LAST_CHUNK.length, filled) < 0) {
      return false;
    }
    joinChunks();
    return true;
  }

  private void readHead(int headEnd) {
    for (int i = 0; i < headEnd; i++) {
      if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
        bytes[i] |= 0x20;
      }
    }
    chunked = find(CHUNKED, 0, headEnd) >= 0;
    int length = find(LENGTH, 0, headEnd);
    bodyEnd = bodyStart + (length < 0 ? 0 : number(length + LENGTH.length, 10));
  }

  private void joinChunks() {
    int from = bodyStart;
    bodyEnd = bodyStart;
    while (true) {
      int size = number(from, 16);
      if (size == 0) {
        return;
      }
      int data = lineEnd(from);
      System.arraycopy(bytes, data, bytes, bodyEnd, size);
      bodyEnd += size;
      from = data + size + 2;
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  private int number(int from, int radix) {
    int at = from;
    while (bytes[at] == ' ') {
      at++;
    }
    int value = 0;
    for (int digit = Character.digit(bytes[at], radix); digit >= 0; ) {
      value = value * radix + digit;
      digit = Character.digit(bytes[++at], radix);
    }
    return value;
  }

  private int find(byte[] text, int from, int to) {
    int last = to - text.length;
    byte first = text[0];
    for (int at = from; at <= last; at++) {
      if (bytes[at] == first && Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
        return at;
      }
    }
    return -1;
  }

  /// The bytes of a text that is all ASCII.
  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
