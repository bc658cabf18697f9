package cursitor.server.console.message;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.wire.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static final String MESSAGE =
      """
      <?xml version="1.0"?><m:Hold xmlns:m="urn:m" kind="secret"><m:MessageID>urn:uuid:1</m:MessageID>\
      <m:MessageSenderEntity><m:ID>90001</m:ID></m:MessageSenderEntity>\
      <m:Name>DE &lt;LA&gt; CRUZ</m:Name><m:Empty/></m:Hold>\
      """;

  @Test
  void anElementStandsOnALine() {
    assertThat(Document.of(Octets.ofText(MESSAGE), false).orElse(""))
        .isEqualTo(
            """
            <m:Hold kind="secret">
              <m:MessageID>urn:uuid:1</m:MessageID>
              <m:MessageSenderEntity>
                <m:ID>90001</m:ID>
              </m:MessageSenderEntity>
              <m:Name>DE <LA> CRUZ</m:Name>
              <m:Empty></m:Empty>
            </m:Hold>\
            """);
  }

  @Test
  void whatMayBeAboutAPersonIsHidden() {
    assertThat(Document.of(Octets.ofText(MESSAGE), true).orElse(""))
        .contains(
            "kind=\"******\"",
            "<m:MessageID>urn:uuid:1<",
            "<m:ID>90001<",
            "<m:Name>** <**> ****</m:Name>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no XML", "<a><b></a>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>"})
  void whatIsNoPlainXmlIsNotLaidOut(String text) {
    assertThat(Document.of(Octets.ofText(text), false)).isEmpty();
  }
}
