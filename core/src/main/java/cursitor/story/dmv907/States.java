package cursitor.story.dmv907;

import cursitor.exchange.CaseFile;
import java.util.Map;

/// What a story tells of a case file: the state of each notice in it.
final class States {
  private States() {}

  static Map<String, String> of(CaseFile file) {
    return Map.of();
  }
}
