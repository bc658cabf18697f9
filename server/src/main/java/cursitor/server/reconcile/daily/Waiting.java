package cursitor.server.reconcile.daily;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.justis.HubFile;
import cursitor.server.config.DeskConfig;
import cursitor.server.store.Records;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From whom a desk waits for what is announced and not taken up.
record Waiting(Records records, Asked asked) {
  /// From whom this desk waits for the echo.
  OrganizationId from(OpenLoop loop, PartyKey party) {
    DeskConfig desk = asked.desk();
    return switch (desk.kind()) {
      case FARE_COURT -> named(desk.justis(), "justis");
      case VENDOR ->
          loop.kind() == OpenLoop.Kind.MVD_ANSWER
              ? named(desk.mvd(), "mvd")
              : named(desk.justis(), "justis");
      default ->
          loop.kind() == OpenLoop.Kind.RECALL && isPassedOn(loop.subject())
              ? named(desk.vendor(), "vendor")
              : party.court();
    };
  }

  private static OrganizationId named(@Nullable OrganizationId partner, String entry) {
    return Objects.requireNonNull(partner, entry);
  }

  /// Whether JUSTIS has told the vendor of a recall; else the court has not sent it.
  private boolean isPassedOn(String predecessor) {
    CaseKey key =
        new CaseKey(asked.id(), asked.mode(), HubFile.KIND, PartyKey.parse(predecessor).fileName());
    return records
        .caseFile(key)
        .filter(file -> file instanceof HubFile hub && hub.succession().recallSent() != null)
        .isPresent();
  }
}
