package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON object into a [Sheet], in one pass over the tokens: nothing is bound by
/// reflection, and a fault in one field does not hide those in the others.
public final class SheetReader {
  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 10_000;

  /// A notice has ten at most; what is beyond this is not looked at.
  private static final int MOST_SECTIONS = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private final JsonParser parser;
  private final Map<String, String> values = new HashMap<>(64);
  private final List<Refusal> faults = new ArrayList<>();
  private @Nullable List<Map<String, String>> sections;

  private SheetReader(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads a UTF-8 body; throws [Unreadable] for what is no single JSON object.
  public static Sheet read(byte[] body) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      return whole(new SheetReader(parser));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw at == null
          ? new Unreadable(1, 1, "The body is not readable as JSON")
          : new Unreadable(at.getLineNr(), at.getColumnNr(), "The body is not readable as JSON");
    }
  }

  private static Sheet whole(SheetReader reader) {
    try {
      return reader.whole();
    } catch (StreamConstraintsException e) {
      TokenStreamLocation at = reader.parser.currentLocation();
      throw new Unreadable(
          at.getLineNr(),
          at.getColumnNr(),
          "A text, a name or a number here is too long, or the body is nested too deeply");
    }
  }

  private Sheet whole() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw unreadable("The body must be one JSON object");
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      if (name.equals(Sheet.SECTIONS)) {
        readSections(token);
      } else {
        readValue("", name, token, values);
      }
    }
    if (parser.nextToken() != null) {
      throw unreadable("Something stands after the end of the JSON object");
    }
    return new Sheet(values, sections, faults);
  }

  private void readSections(JsonToken token) {
    if (sections != null) {
      fault(Refusal.of(ErrorCode.E101, Sheet.SECTIONS, "The sections stand here twice."));
    }
    List<Map<String, String>> read = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (read.size() < MOST_SECTIONS) {
          read.add(section("section[" + (read.size() + 1) + "]"));
        } else {
          parser.skipChildren();
        }
      }
    } else if (token != JsonToken.VALUE_NULL) {
      fault(Refusal.of(ErrorCode.E205, "section", "The sections are a list of objects."));
      parser.skipChildren();
    }
    sections = read;
  }

  private Map<String, String> section(String place) {
    Map<String, String> section = new HashMap<>();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      fault(Refusal.of(ErrorCode.E205, place, "A section is an object with its own fields."));
      parser.skipChildren();
      return section;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      readValue(place + "/", name, parser.nextToken(), section);
    }
    return section;
  }

  /// A number or a truth value is taken as it is written, so that nothing is lost by reading it.
  private void readValue(String place, String name, JsonToken token, Map<String, String> into) {
    String text = "";
    if (token.isStructStart()) {
      fault(place, name, "A single value belongs here, not a group.");
      parser.skipChildren();
    } else if (token != JsonToken.VALUE_NULL) {
      text = printable(place, name, parser.getString()).strip();
    }
    if (into.put(name, text) != null) {
      fault(place, name, "This field stands here twice; write it once.");
    }
  }

  /// A database may take no text with a control character, and would keep nothing of all that is
  /// written with it; nor has any field one, save an end of line.
  private String printable(String place, String name, String text) {
    if (!UNPRINTABLE.matcher(text).find()) {
      return text;
    }
    fault(place, name, "A character here cannot be printed; leave it out.");
    return UNPRINTABLE.matcher(text).replaceAll("");
  }

  private void fault(String place, String name, String detail) {
    fault(Refusal.of(ErrorCode.E101, place + Names.presentable(name), detail));
  }

  private void fault(Refusal refusal) {
    if (faults.size() < Refusal.MOST_TOLD) {
      faults.add(refusal);
    }
  }

  private Unreadable unreadable(String sentence) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Unreadable(at.getLineNr(), at.getColumnNr(), sentence);
  }
}
