package cursitor.server.store.verify;

import java.util.ArrayList;
import java.util.List;

/// What one examination found. A broken store may break one promise a million times: the first few
/// are told, the rest counted.
final class Findings {
  private static final int MOST_TOLD = 20;

  private final String promise;
  private final List<String> told = new ArrayList<>();
  private long more;

  Findings(String promise) {
    this.promise = promise;
  }

  void add(String what) {
    if (told.size() < MOST_TOLD) {
      told.add(promise + " But " + what + ".");
    } else {
      more++;
    }
  }

  List<String> all() {
    List<String> all = new ArrayList<>(told);
    if (more > 0) {
      all.add(promise + " But " + more + " more like these.");
    }
    return all;
  }
}
