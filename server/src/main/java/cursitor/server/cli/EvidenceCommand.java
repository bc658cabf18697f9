package cursitor.server.cli;

import cursitor.exchange.CaseKey;
import cursitor.server.store.Store;
import cursitor.server.tell.evidence.Evidence;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence KEY --out FILE`: everything kept about a case, in a file that proves itself.
@Command(
    name = "evidence",
    description = {
      "Writes everything kept about a case into a zip file that can be checked by hand.",
      "It holds the exact messages, what was found of them, the history chain, the story."
    })
final class EvidenceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "KEY", description = "as for the command case")
  private String key = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.zip",
      description = "where to write it; a file of that name is replaced")
  private Path out = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  @Override
  public Integer call() throws IOException {
    return FoundCase.with(store, key, this::write);
  }

  private int write(CaseKey wanted, Store open) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Evidence evidence = new Evidence(open, FoundCase.stories(store, open, wanted, now));
    Path whole = out.resolveSibling(out.getFileName() + ".part");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole))) {
      evidence.write(wanted, now, List.of(), file);
    }
    Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
    System.out.println("Written: " + out + ". It says how to check it in README.txt.");
    return 0;
  }
}
