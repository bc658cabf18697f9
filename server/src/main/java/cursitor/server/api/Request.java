package cursitor.server.api;

import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.SheetReader;
import cursitor.server.bulk.KeptRequest;
import cursitor.wire.Octets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a case management system posted.
///
/// @param line method and path
/// @param key the caller's own id for this request, or null
/// @param kept the line and the body: the same body means something else elsewhere
record Request(String line, @Nullable UUID key, Octets kept, Octets body) {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final char LOST = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What was posted, with the body that was read of it.
  static Request of(HttpServletRequest request, Octets body) {
    String line = request.getMethod() + " " + request.getRequestURI();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(body.bytes().length + 128);
    kept.writeBytes((line + "\n\n").getBytes(StandardCharsets.UTF_8));
    kept.writeBytes(body.bytes());
    String key = request.getHeader(IDEMPOTENCY_KEY);
    return new Request(line, key == null ? null : parsed(key), Octets.of(kept.toByteArray()), body);
  }

  /// The caller's own id, or the one that a request of this kind about this notice always has. The
  /// path names the court, the kind and the work item.
  MessageId id(OperatingMode mode, String abstractId) {
    String name = line + " " + mode + " " + abstractId;
    return new MessageId(
        key != null ? key : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /// The caller's own id, or another where it gave none.
  MessageId ownIdOr(Supplier<MessageId> other) {
    return key != null ? new MessageId(key) : other.get();
  }

  /// The body as text; turns the caller away where a character of it is lost, for a name without it
  /// is another name.
  String text() {
    String text = new String(body.bytes(), StandardCharsets.UTF_8);
    if (text.indexOf(LOST) >= 0) {
      throw Trouble.NOT_READABLE.turnedAway(
          "The body holds a character that is no UTF-8, or was lost before; write it in UTF-8, not packed.");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// What is kept of a request whose body must not outlive the case it tells of: the line, and a
  /// digest by which the same body is known again.
  Octets digested() {
    return KeptRequest.of(line, body.bytes());
  }

  /// The body as the JSON object it should be.
  Sheet sheet() {
    return SheetReader.read(body.bytes());
  }

  private static UUID parsed(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw Trouble.NOT_READABLE.turnedAway("The Idempotency-Key must be a UUID, or be left out.");
    }
  }
}
