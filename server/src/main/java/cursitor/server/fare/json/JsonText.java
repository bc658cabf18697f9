package cursitor.server.fare.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Text as the JSON object it should be: not deep, without long texts, no property twice.
final class JsonText {
  private static final int DEEPEST = 12;
  private static final int LONGEST_TEXT = 10_000;

  private static final String EXCESSIVE =
      "A text, a name or a number is longer, or lists lie deeper within each other, than any"
          + " transaction needs; correct that.";

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /// The object; null where it is none, which is told.
  ///
  /// @param sentence what is told then
  static @Nullable ObjectNode object(String text, String sentence, JsonFaults faults) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      faults.unreadable(1, 1, sentence);
    } catch (StreamConstraintsException e) {
      faults.unreadable(line(e.getLocation()), column(e.getLocation()), EXCESSIVE);
    } catch (JacksonException e) {
      faults.unreadable(line(e.getLocation()), column(e.getLocation()), sentence);
    }
    return null;
  }

  private static int line(@Nullable TokenStreamLocation at) {
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }

  private static int column(@Nullable TokenStreamLocation at) {
    return at == null ? 1 : Math.max(1, at.getColumnNr());
  }
}
