package cursitor.server.store.verify;

import cursitor.server.store.Store;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Examines a whole store as of one moment, also while it is being written to.
public final class Verify {
  private Verify() {}

  public static Verified of(Store store) {
    return store.examine(Verify::examine);
  }

  private static Verified examine(Statements statements, Encodings encodings) throws SQLException {
    List<Promise> promises = new ArrayList<>();
    promises.add(new CountPromise());
    promises.add(new HourPromise());
    promises.addAll(MessagePromises.ALL);
    promises.addAll(ErasurePromises.ALL);
    promises.add(new BodyPromise());
    promises.add(new HistoryPromise());
    promises.add(new TermPromise());
    List<String> broken = new ArrayList<>();
    for (Promise promise : promises) {
      Findings findings = new Findings(promise.sentence());
      promise.examine(statements, encodings, findings);
      broken.addAll(findings.all());
    }
    return new Verified(
        CountPromise.counts(statements), promises.stream().map(Promise::sentence).toList(), broken);
  }
}
