package cursitor.server.node;

import cursitor.server.config.StartFailure;
import cursitor.server.store.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads where a store lives from a node's configuration.
public final class Places {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private Places() {}

  /// A folder, or a JDBC URL of PostgreSQL with `user=` and `password=` among its parameters, each
  /// with `%26` for `&` and the like (RFC 3986).
  public static Place of(String store) {
    if (!store.startsWith(POSTGRESQL)) {
      return new Place.Folder(Path.of(store));
    }
    int query = store.indexOf('?');
    String user = "";
    String password = "";
    List<String> rest = new ArrayList<>();
    for (String parameter : query < 0 ? new String[0] : store.substring(query + 1).split("&", -1)) {
      if (parameter.startsWith("user=")) {
        user = decoded("user", parameter);
      } else if (parameter.startsWith("password=")) {
        password = decoded("password", parameter);
      } else if (!parameter.isEmpty()) {
        rest.add(parameter);
      }
    }
    String url = query < 0 ? store : store.substring(0, query);
    return new Place.Server(
        rest.isEmpty() ? url : url + "?" + String.join("&", rest), user, password);
  }

  private static String decoded(String name, String parameter) {
    // To the decoder of forms a plus is a space; in an address it is a plus.
    String value = parameter.substring(name.length() + 1).replace("+", "%2B");
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      // Its own text quotes what may be the password.
      throw new StartFailure(
          "store: what stands behind "
              + name
              + "= holds a % that no two hexadecimal digits follow: write %25 for %, and %26 for &.",
          null);
    }
  }
}
