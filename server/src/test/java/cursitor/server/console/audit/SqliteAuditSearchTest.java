package cursitor.server.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.Console;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAuditSearchTest extends AuditSearchCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return new Place.Folder(folder);
  }

  /// It takes the index of a case only where it is told that there is a subject at all.
  @Test
  void aCaseIsFoundByItsIndex() {
    try (Console console = Console.open(new Place.Folder(folder), InstantSource.system())) {
      List<String> plan =
          console
              .store()
              .jdbc()
              .sql(
                  "EXPLAIN QUERY PLAN SELECT * FROM audit WHERE number BETWEEN 1 AND 9 AND account"
                      + " || '' = 'ann' AND subject <> '' AND subject IN ('a', 'b')"
                      + " ORDER BY number DESC LIMIT 9")
              .query((row, _) -> row.getString("detail"))
              .list();
      assertThat(plan).anyMatch(step -> step.contains("audit_subject"));
    }
  }
}
