package cursitor.dmv907.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables as they are shipped.
public final class ShippedPolicy {
  public static final Dmv907Policy POLICY = Dmv907Policy.parse(texts());

  private ShippedPolicy() {}

  public static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (String file : Dmv907Policy.FILES) {
      texts.put(file, text("/cursitor/policy/dmv907/" + file));
    }
    return texts;
  }

  private static String text(String resource) {
    try (InputStream in = ShippedPolicy.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not shipped: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
