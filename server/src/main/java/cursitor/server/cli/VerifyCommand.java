package cursitor.server.cli;

import cursitor.server.store.Store;
import cursitor.server.store.verify.Verified;
import cursitor.server.store.verify.Verify;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `verify`: proves from the store that nothing is lost, doubled or altered.
@Command(
    name = "verify",
    description = "Proves from the store that nothing was lost, doubled or altered.")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "the result as one JSON object")
  private boolean json;

  @Override
  public Integer call() {
    try (Store open = store.openToRead()) {
      Verified found = Verify.of(open);
      if (json) {
        System.out.println(new JsonMapper().writeValueAsString(found));
        return found.holds() ? 0 : 1;
      }
      Accounts.print(found.counts());
      for (String promise : found.promises()) {
        System.out.println("proved: " + promise);
      }
      for (String finding : found.findings()) {
        System.out.println("does not hold: " + finding);
      }
      System.out.println(found.holds() ? "It holds." : found.findings().size() + " findings.");
      return found.holds() ? 0 : 1;
    }
  }
}
