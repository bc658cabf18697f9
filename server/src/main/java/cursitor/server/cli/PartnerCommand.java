package cursitor.server.cli;

import cursitor.server.config.ConfigFile;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DriverRegister;
import cursitor.server.partner.Report;
import cursitor.server.partner.Script;
import cursitor.server.partner.ScriptedPartner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `partner SCRIPT`: a DMV that answers as a script says, until it is stopped; then the report of
/// how the court's side coped.
@Command(
    name = "partner",
    description = "Runs a DMV that answers as a script says, and reports how the court coped.")
final class PartnerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCRIPT", description = "how it answers which notice; docs/partner.md")
  private Path script = Path.of("");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "a node with a DMV desk, as for serve; without it the demo's DMV and keys")
  private @Nullable Path config;

  @Option(
      names = "--port",
      defaultValue = "8090",
      paramLabel = "PORT",
      description = "where to listen without --config (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--court",
      defaultValue = "http://127.0.0.1:8080/exchange",
      paramLabel = "URL",
      description = "where court 90001 takes answers, without --config (default: ${DEFAULT-VALUE})")
  private URI court = URI.create("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Script played = Script.parse(TextFile.read(script));
    CountDownLatch stopped = new CountDownLatch(1);
    try (PassingFolder folder = config == null ? PassingFolder.make("cursitor-partner") : null;
        ScriptedPartner partner =
            ScriptedPartner.open(node(folder), played, InstantSource.system())) {
      if (folder != null) {
        DriverRegister.file(partner.node());
      }
      StopSignal.whenAsked(stopped::countDown);
      System.out.println(
          "Listening at "
              + partner.address()
              + "; the report: "
              + partner.address()
              + "/partner/report");
      stopped.await();
      Report report = partner.report();
      System.out.print(report.text());
      return report.holds() ? 0 : 1;
    }
  }

  private NodeConfig node(@Nullable PassingFolder folder) {
    return config == null
        ? DemoNode.dmvAlone(
            Objects.requireNonNull(folder).path().toString(), new Listen("127.0.0.1", port), court)
        : ConfigFile.read(config);
  }
}
