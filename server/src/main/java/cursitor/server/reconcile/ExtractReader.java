package cursitor.server.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
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
  private final String desk;
  private int number;
  private long count;
  private long balance;
  private @Nullable ExtractLine line;
  private boolean ended;

  private ExtractReader(String name, BufferedReader in) throws IOException {
    this.name = name;
    this.in = in;
    desk = text(node(), "extract");
    next();
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

  String desk() {
    return desk;
  }

  /// The line read last, or null at the end.
  @Nullable ExtractLine line() {
    return line;
  }

  void next() throws IOException {
    JsonNode node = node();
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

  private ExtractLine read(JsonNode node) {
    Set<String> flags = new HashSet<>();
    node.path("flags").forEach(flag -> flags.add(flag.asString()));
    if (!node.path("balance").isIntegralNumber()) {
      throw fault("balance must be a whole number of cents");
    }
    return new ExtractLine(
        text(node, "key"),
        text(node, "party"),
        text(node, "life"),
        node.path("balance").asLong(),
        flags);
  }

  private String text(JsonNode node, String property) {
    JsonNode value = node.path(property);
    if (!value.isString()) {
      throw fault("there is no text '" + property + "'; give an extract made by reconcile");
    }
    return value.asString();
  }

  private JsonNode node() throws IOException {
    String text = ended ? null : in.readLine();
    number++;
    if (text == null) {
      throw fault("it ends without its totals; make it again");
    }
    try {
      return mapper.readTree(text);
    } catch (JacksonException _) {
      throw fault("this is not JSON; give an extract made by reconcile");
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
