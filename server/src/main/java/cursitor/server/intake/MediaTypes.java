package cursitor.server.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which content types the doors understand. A body without one is taken for what the door expects.
final class MediaTypes {
  private MediaTypes() {}

  static boolean isXml(@Nullable String contentType) {
    if (contentType == null) {
      return true;
    }
    String type = essence(contentType);
    return (type.equals("application/xml") || type.equals("text/xml")) && isUtf8(contentType);
  }

  /// Type and subtype alone, in lower case.
  static String essence(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  static boolean isUtf8(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset=");
    return at < 0 || lower.substring(at + 8).replace("\"", "").strip().startsWith("utf-8");
  }
}
