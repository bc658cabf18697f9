package cursitor.fare.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables as they are shipped.
public final class ShippedFarePolicy {
  public static final FarePolicy POLICY = FarePolicy.parse(texts());

  private ShippedFarePolicy() {}

  public static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (String file : FarePolicy.FILES) {
      texts.put(file, text("/cursitor/policy/fare/" + file));
    }
    return texts;
  }

  private static String text(String resource) {
    try (InputStream in = ShippedFarePolicy.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not shipped: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
