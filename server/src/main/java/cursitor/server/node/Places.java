package cursitor.server.node;

import cursitor.server.store.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads where a store lives from a node's configuration.
public final class Places {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private Places() {}

  /// A folder, or a JDBC URL of PostgreSQL with `user=` and `password=` among its parameters.
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
        user = parameter.substring("user=".length());
      } else if (parameter.startsWith("password=")) {
        password = parameter.substring("password=".length());
      } else if (!parameter.isEmpty()) {
        rest.add(parameter);
      }
    }
    String url = query < 0 ? store : store.substring(0, query);
    return new Place.Server(
        rest.isEmpty() ? url : url + "?" + String.join("&", rest), user, password);
  }
}
