package cursitor.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published contract as the tests read it.
public final class Contract {
  private final JsonNode document;

  private Contract(JsonNode document) {
    this.document = document;
  }

  public static Contract published() {
    try (InputStream contract =
        Objects.requireNonNull(Contract.class.getResourceAsStream("/cursitor/api/openapi.json"))) {
      return new Contract(JsonMapper.shared().readTree(contract));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode paths() {
    return document.get("paths");
  }

  public JsonNode schemas() {
    return document.at("/components/schemas");
  }

  public JsonNode schema(String name) {
    return Objects.requireNonNull(schemas().get(name), () -> "no schema " + name);
  }

  public Set<String> properties(String schema) {
    return new TreeSet<>(schema(schema).get("properties").propertyNames());
  }

  /// Every `$ref` of the document.
  public Set<String> references() {
    return new TreeSet<>(document.findValuesAsString("$ref"));
  }

  public JsonNode at(String pointer) {
    return document.at(pointer);
  }
}
