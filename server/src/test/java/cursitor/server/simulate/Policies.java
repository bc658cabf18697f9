package cursitor.server.simulate;

import cursitor.fare.policy.FarePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The shipped policy, and the same with a row changed.
record Policies(Map<String, String> texts) {
  static final FarePolicy SHIPPED = shipped().parsed();

  static Policies shipped() {
    Map<String, String> texts = new HashMap<>();
    FarePolicy.FILES.forEach(file -> texts.put(file, text(file)));
    return new Policies(texts);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            FarePolicy.class.getResourceAsStream("/cursitor/policy/fare/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same with another text in a table, which must be there.
  Policies with(String file, String from, String to) {
    String text = texts.get(file);
    if (text == null || !text.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + file);
    }
    Map<String, String> changed = new HashMap<>(texts);
    changed.put(file, text.replace(from, to));
    return new Policies(changed);
  }

  FarePolicy parsed() {
    return FarePolicy.parse(texts);
  }
}
