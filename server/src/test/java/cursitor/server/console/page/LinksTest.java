package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final OrganizationId DESK = new OrganizationId("90001");

  @Test
  void whatAnAddressWouldReadOtherwiseIsWrittenOut() {
    assertThat(Links.caseFile(CaseKey.parse("90001:PRODUCTION:participant:TR-1/P 1&a=b#{x}%+")))
        .isEqualTo(
            "/case?key=90001%3APRODUCTION%3Aparticipant%3ATR-1%2FP%201%26a%3Db%23%7Bx%7D%25%2B");
  }

  @Test
  void aTestMessageIsOfNoCaseFile() {
    assertThat(Links.caseFile(CaseKey.parse("90001:TEST:connection-test:urn:uuid:1"))).isEmpty();
  }

  @Test
  void aMessageIsNamedByItsDeskAndItsId() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
    assertThat(Links.message(DESK, new MessageId(id)))
        .isEqualTo("/message?desk=90001&id=00000000-0000-0000-0000-000000000001");
    assertThat(Links.item(id)).isEqualTo("/queue/00000000-0000-0000-0000-000000000001");
  }

  @Test
  void workIsFoundByItsDeskAndKindOrCode() {
    assertThat(Links.work(DESK, WorkItem.Kind.REFUND)).isEqualTo("/queue?desk=90001&kind=REFUND");
    assertThat(Links.work(DESK, "SILENT")).isEqualTo("/queue?desk=90001&code=SILENT");
  }
}
