package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.store.KeptWorkItem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One item that goes out again as the case stands.
class SentAgainTest {
  private static final OrganizationId COURT = new OrganizationId(FareBooksNode.COURT);
  private static final String STORY =
      """
      FARE-74  JUSTIS answers nothing.
        person ARCE is SOFIA ARCE, born 1995-07-19
        2026-02-20T10:00  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-25T10:00  the justis is silent
        2026-02-25T11:05  court corrects M0702/M-2024-33107/DEF-1 with surname ZYWICKI
        2026-02-25T12:05  court removes web payment on M0702/M-2024-33107/DEF-1
      """;

  @TempDir Path folder;

  @Test
  void theAuditTellsItFromAMendedOne() {
    try (FareBooksNode books = FareBooksNode.open(folder, STORY);
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, books.address())) {
      new JustisRefuses(books.node()).all(COURT, "E010", "no amount of ZYWICKI");
      KeptWorkItem item =
          books.node().store().records().workItems(COURT, true, 9).stream()
              .filter(each -> each.item().code().equals("E010"))
              .findFirst()
              .orElseThrow();
      String page = "/queue/" + item.item().id();
      assertThat(clerk.get(page).body()).contains("Send it again");
      assertThat(clerk.get(Links.caseFile(item.item().caseFile())).body())
          .as("no line of the story says that this is a name")
          .contains("no amount of *******")
          .doesNotContain("ZYWICKI", "ARCE");

      clerk.send(page, page + "/send", Map.of());

      assertThat(clerk.get(page).body()).contains("mended");
      assertThat(books.console().audit().newest(Long.MAX_VALUE, 99))
          .extracting(AuditEntry::deed)
          .contains(Deed.RESENT)
          .doesNotContain(Deed.MENDED);
    }
  }
}
