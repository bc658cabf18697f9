package cursitor.server.tell.evidence;

import cursitor.wire.Codec;
import cursitor.wire.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The schemas messages are judged by, as this program has them.
final class Schemas {
  private static final String FOLDER = "/cursitor/wire/xsd/";
  private static final Pattern NAMED = Pattern.compile("schemaLocation=\"([a-z0-9_-]+\\.xsd)\"");

  private Schemas() {}

  /// The schemas of both exchanges with all they import, by their place in a bundle.
  static Map<String, Octets> all() {
    Map<String, Octets> all = new TreeMap<>();
    follow("dmv907", List.of("dmv907.xsd", "dmv902.xsd"), all);
    follow("fare", List.of("fare.xsd"), all);
    return all;
  }

  private static void follow(String exchange, List<String> roots, Map<String, Octets> all) {
    List<String> open = new ArrayList<>(roots);
    while (!open.isEmpty()) {
      String name = open.removeLast();
      String place = exchange + "/" + name;
      if (!all.containsKey(place)) {
        Octets schema = read(FOLDER + place);
        all.put(place, schema);
        Matcher named = NAMED.matcher(schema.text());
        while (named.find()) {
          open.add(named.group(1));
        }
      }
    }
  }

  private static Octets read(String name) {
    try (InputStream schema = Codec.class.getResourceAsStream(name)) {
      if (schema == null) {
        throw new IllegalStateException("a schema is not in the program: " + name);
      }
      return Octets.of(schema.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
