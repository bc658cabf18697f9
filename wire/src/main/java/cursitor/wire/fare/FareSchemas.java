package cursitor.wire.fare;

import cursitor.wire.schema.MessageSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published schemas of FARE.
public final class FareSchemas {
  /// The file names, that with the root elements last.
  public static final List<String> FILES =
      List.of(
          "niem-xs.xsd",
          "exchange.xsd",
          "aamva_d20.xsd",
          "usps.xsd",
          "cbrncl.xsd",
          "cbrn.xsd",
          "nc.xsd",
          "j.xsd",
          "fare.xsd");

  /// The namespace of what is FARE's own.
  public static final String NAMESPACE = "urn:cursitor:ns:fare:1.0/";

  private static final String FOLDER = "/cursitor/wire/xsd/fare/";

  private FareSchemas() {}

  /// The schemas as published, by file name.
  public static Map<String, String> documents() {
    Map<String, String> documents = new LinkedHashMap<>();
    FILES.forEach(file -> documents.put(file, resource(file)));
    return documents;
  }

  /// The schemas made ready for reading.
  ///
  /// @param roots the local names of the elements that may be a document
  static MessageSchema compile(Set<String> roots) {
    return MessageSchema.compile(documents(), roots);
  }

  private static String resource(String file) {
    try (InputStream in = FareSchemas.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + file + " cannot be read", e);
    }
  }
}
