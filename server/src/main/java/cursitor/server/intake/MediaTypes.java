package cursitor.server.intake;

import cursitor.wire.soap.SoapVersion;
import java.util.Locale;
import java.util.Optional;
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

  /// The version of SOAP a content type belongs to.
  static Optional<SoapVersion> soapVersion(@Nullable String contentType) {
    if (contentType == null) {
      return Optional.of(SoapVersion.SOAP_1_1);
    }
    if (!isUtf8(contentType)) {
      return Optional.empty();
    }
    return switch (essence(contentType)) {
      case "text/xml" -> Optional.of(SoapVersion.SOAP_1_1);
      case "application/soap+xml" -> Optional.of(SoapVersion.SOAP_1_2);
      default -> Optional.empty();
    };
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
