package cursitor.server.store;

import cursitor.exchange.CaseFile;
import java.util.Map;

/// Which type the case files of a kind have, by the kind's name in `CaseKey`.
public record CaseFileKinds(Map<String, Class<? extends CaseFile>> types) {
  public CaseFileKinds {
    types = Map.copyOf(types);
  }
}
