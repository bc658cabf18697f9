package cursitor.server.reconcile;

import cursitor.exchange.OperatingMode;
import cursitor.server.config.DeskConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an extract line by line, and holds it to its order and its control totals.
final class ExtractReader implements AutoCloseable {
  private final String name;
  private final BufferedReader in;
  private final JsonMapper mapper = new JsonMapper();
  private final ExtractHead head;
  private String within = "";
  private int number;
  private long count;
  private long balance;
  private @Nullable ExtractLine line;
  private boolean ended;

  private ExtractReader(String name, BufferedReader in) throws IOException {
    this.name = name;
    this.in = in;
    head = head(node());
  }

  /// Begins to read an extract.
  ///
  /// @param name what it is called in a message about what is wrong with it
  /// @throws NotAnExtract where it is none, is damaged, or does not end in its totals
  static ExtractReader open(String name, BufferedReader in) throws IOException {
    return new ExtractReader(name, in);
  }

  /// Something is wrong with an extract. The message says where and what to do.
  static final class NotAnExtract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnExtract(String message) {
      super(message);
    }
  }

  ExtractHead head() {
    return head;
  }

  /// Reads the first line.
  ///
  /// @param court lines of other courts are passed over; empty to see all
  void begin(String court) throws IOException {
    within = court.isEmpty() ? "" : court + "/";
    next();
  }

  /// The line read last, or null at the end.
  @Nullable ExtractLine line() {
    return line;
  }

  /// Goes to the next line that is to be seen, or to the end.
  void next() throws IOException {
    do {
      advance();
    } while (line != null && !line.key().startsWith(within));
  }

  private void advance() throws IOException {
    JsonNode node = node();
    try {
      take(node);
    } catch (JacksonException _) {
      // Such as an amount that no number of cents can hold.
      throw fault("a value is of no kind an extract has; make the extract again");
    }
  }

  private void take(JsonNode node) {
    if (node.has("count")) {
      line = null;
      ended = true;
      totals(node);
      return;
    }
    ExtractLine read = read(node);
    ExtractLine before = line;
    if (before != null && before.key().compareTo(read.key()) >= 0) {
      throw fault("the lines do not ascend by key; make the extract again");
    }
    count++;
    balance += read.balance();
    line = read;
  }

  private void totals(JsonNode node) {
    if (node.path("count").asLong() != count || node.path("balance").asLong() != balance) {
      throw fault(
          "the totals are %d lines and %d cents, but it holds %d lines and %d cents; make it again"
              .formatted(
                  node.path("count").asLong(), node.path("balance").asLong(), count, balance));
    }
  }

  private ExtractHead head(JsonNode node) {
    try {
      return new ExtractHead(
          text(node, "extract"),
          DeskConfig.Kind.valueOf(text(node, "kind")),
          text(node, "court"),
          OperatingMode.valueOf(text(node, "mode")),
          text(node, "at"));
    } catch (IllegalArgumentException _) {
      throw fault("this kind of desk or mode is not known; give an extract made by reconcile");
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private ExtractLine read(JsonNode node) {
    Map<String, Long> obligations = new HashMap<>();
    node.path("obligations").forEachEntry((name, cents) -> obligations.put(name, cents.asLong()));
    if (!node.path("balance").isIntegralNumber()) {
      throw fault("balance must be a whole number of cents");
    }
    return new ExtractLine(
        text(node, "key"),
        text(node, "party"),
        text(node, "life"),
        node.path("balance").asLong(),
        texts(node.path("flags")),
        texts(node.path("hubFlags")),
        obligations,
        texts(node.path("holds")),
        node.path("underWay").asBoolean());
  }

  private String text(JsonNode node, String property) {
    JsonNode value = node.path(property);
    if (!value.isString()) {
      throw fault("there is no text '" + property + "'; give an extract made by reconcile");
    }
    return value.asString();
  }

  private JsonNode node() throws IOException {
    number++;
    String text = ended ? null : read();
    if (text == null) {
      throw fault("it ends without its totals; make it again");
    }
    try {
      return mapper.readTree(text);
    } catch (JacksonException _) {
      throw fault("this is not JSON; give an extract made by reconcile");
    }
  }

  private @Nullable String read() throws IOException {
    try {
      return in.readLine();
    } catch (CharacterCodingException _) {
      throw fault("this is not written in UTF-8; give an extract made by reconcile");
    }
  }

  private NotAnExtract fault(String what) {
    return new NotAnExtract(name + " line " + number + ": " + what);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
