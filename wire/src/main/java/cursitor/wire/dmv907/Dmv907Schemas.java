package cursitor.wire.dmv907;

import cursitor.wire.schema.MessageSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published schemas of DMV907 and DMV902.
public final class Dmv907Schemas {
  /// The file names, those with the root elements last.
  public static final List<String> FILES =
      List.of(
          "niem-xs.xsd",
          "exchange.xsd",
          "aamva_d20.xsd",
          "cbrncl.xsd",
          "cbrn.xsd",
          "nc.xsd",
          "j.xsd",
          "dmv907.xsd",
          "dmv902.xsd");

  static final String HOLD_NOTIFICATION = "FailureToComplyNotification";
  static final String CONVICTION_NOTIFICATION = "ConvictionNotification";
  static final String HOLD_SUCCESS = "FailureToComplySuccessResponse";
  static final String CONVICTION_SUCCESS = "ConvictionSuccessResponse";
  static final String HOLD_ERROR = "FailureToComplyErrorResponse";
  static final String CONVICTION_ERROR = "ConvictionErrorResponse";

  private static final String FOLDER = "/cursitor/wire/xsd/dmv907/";

  private Dmv907Schemas() {}

  /// The schemas as published, by file name.
  public static Map<String, String> documents() {
    Map<String, String> documents = new LinkedHashMap<>();
    FILES.forEach(file -> documents.put(file, resource(file)));
    return documents;
  }

  /// The schemas made ready for reading.
  static MessageSchema compile() {
    return MessageSchema.compile(
        documents(),
        Set.of(
            HOLD_NOTIFICATION,
            CONVICTION_NOTIFICATION,
            HOLD_SUCCESS,
            CONVICTION_SUCCESS,
            HOLD_ERROR,
            CONVICTION_ERROR));
  }

  private static String resource(String file) {
    try (InputStream in = Dmv907Schemas.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + file + " cannot be read", e);
    }
  }
}
