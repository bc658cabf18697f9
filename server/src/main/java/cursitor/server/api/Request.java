package cursitor.server.api;

import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.SheetReader;
import cursitor.wire.Octets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What a case management system posted.
///
/// @param id the caller's own id for this request, or one the same request always has
/// @param kept method, path and body: the same body means something else elsewhere
record Request(UUID id, Octets kept, Octets body) {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /// Reads a request whose body may have at most so many bytes.
  static Request read(HttpServletRequest request, int mostBytes) {
    byte[] body = body(request, mostBytes);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(body.length + 128);
    String line = request.getMethod() + " " + request.getRequestURI() + "\n\n";
    kept.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    kept.writeBytes(body);
    byte[] whole = kept.toByteArray();
    String key = request.getHeader(IDEMPOTENCY_KEY);
    UUID id = key == null ? UUID.nameUUIDFromBytes(whole) : parsed(key);
    return new Request(id, Octets.of(whole), Octets.of(body));
  }

  /// The body as the JSON object it should be.
  Sheet sheet() {
    return SheetReader.read(body.bytes());
  }

  private static byte[] body(HttpServletRequest request, int mostBytes) {
    if (request.getContentLengthLong() > mostBytes) {
      throw Trouble.TOO_LARGE.turnedAway();
    }
    try {
      byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
      if (body.length > mostBytes) {
        throw Trouble.TOO_LARGE.turnedAway();
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException("the request ended before its body did", e);
    }
  }

  private static UUID parsed(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw Trouble.NOT_READABLE.turnedAway("The Idempotency-Key must be a UUID, or be left out.");
    }
  }
}
