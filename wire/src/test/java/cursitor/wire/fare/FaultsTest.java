package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.sample.Sample;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final FareCodec CODEC = new FareCodec();
  private static final String AUGMENTATION =
      "/fare:CourtPayment/nc:Payment/fare:PaymentAugmentation";

  private static Reading.Faulty faulty(String document) {
    return (Reading.Faulty) CODEC.read(Octets.ofText(document));
  }

  private static List<Refusal> faults(String document) {
    return faulty(document).faults();
  }

  private static String payment() {
    return Sample.named("fare/valid/pay-court").text();
  }

  /// Where a text stands, as an editor shows it.
  private static String spot(String document, String text) {
    String before = document.substring(0, document.indexOf(text));
    int column = before.length() - before.lastIndexOf('\n');
    return ", line " + before.lines().count() + ", column " + column;
  }

  @Test
  void aFaultSaysFieldPathSpotAndTheValueMasked() {
    String document = payment().replace("200.00", "-200.00");

    assertThat(faults(document))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code().code()).isEqualTo("E010");
          assertThat(fault.field()).isEqualTo("payment/allocations[1]/balanceAfter");
          assertThat(fault.path())
              .isEqualTo(
                  AUGMENTATION
                      + "/fare:Allocation[1]/fare:BalanceAmount/nc:Amount"
                      + spot(document, "<nc:Amount>-200.00"));
          assertThat(fault.shown()).isEqualTo("-***.**");
          assertThat(fault.detail())
              .isEqualTo(
                  "The field payment/allocations[1]/balanceAfter '-***.**' does not have its form;"
                      + " write dollars and cents, such as 240.00.");
        });
  }

  @Test
  void aPaymentWithoutTheTimeOfItsReceiptIsE007AtTheElementThatLacksIt() {
    String document = payment().replaceAll("(?s)\\s*<fare:PaymentReceivedDateTime>.*?Time>", "");

    assertThat(faults(document))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code().code()).isEqualTo("E007");
          assertThat(fault.field()).isEqualTo("payment/receivedAt");
          assertThat(fault.path())
              .isEqualTo(
                  AUGMENTATION
                      + "/fare:PaymentReceivedDateTime"
                      + spot(document, "<fare:PaymentAugmentation>"));
        });
  }

  @Test
  void whenAContainerIsMissingTheFieldsItHoldsAreTold() {
    String document = payment().replaceAll("(?s)\\s*<nc:Case>.*?</nc:Case>", "");

    assertThat(faults(document))
        .extracting(Refusal::field)
        .containsExactlyInAnyOrder("party/court", "party/caseNumber");
  }

  @Test
  void allFaultsAreToldInRefusalOrder() {
    String document =
        payment()
            .replace(">1</fare:PartyNumeric>", ">0</fare:PartyNumeric>")
            .replace("200.00", "-200.00")
            .replace("17:20:00Z", "");

    assertThat(faults(document))
        .extracting(fault -> fault.code().code())
        .containsExactly("E101", "E010", "E007");
  }

  @Test
  void aFaultyMessageKeepsAsMuchOfItsHeaderAsCanBeRead() {
    String document =
        payment()
            .replace("<exchange:CorrelationID>GLOBE-2026-1", "<exchange:CorrelationID>")
            .replace("<exchange:ExchangeCode>FARE</exchange:ExchangeCode>", "");

    Header header = Objects.requireNonNull(faulty(document).header());

    assertThat(header.sender().value()).isEqualTo("J0401");
    assertThat(header.recipient().value()).isEqualTo("AZ-JUSTIS");
    assertThat(header.correlationId()).isEqualTo(Header.UNKNOWN);
    assertThat(header.exchangeCode()).isEqualTo("FARE");
  }

  @Test
  void whatBreaksOffIsE100WithTheHeaderThatWasRead() {
    String document = payment().substring(0, payment().indexOf("<fare:CaseParty>"));

    assertThat(faults(document)).extracting(fault -> fault.code().code()).containsExactly("E100");
    assertThat(faulty(document).header()).isNotNull();
  }

  @Test
  void noFaultShowsAPersonsData() {
    String document =
        Sample.named("fare/valid/party-upd")
            .text()
            .replace(">MARIA<", ">" + "MARIA".repeat(30) + "<")
            .replace("1984-05-04", "1984-05-44")
            .replace(">D01234567<", ">d01234567<");

    assertThat(faults(document)).hasSize(3);
    assertThat(faults(document).toString()).doesNotContain("MARIA", "1984", "01234567");
  }

  @Test
  void ofThousandsOfFaultsTheFirstAreTold() {
    String stray = "<fare:Nothing/>".repeat(5000);
    String document = payment().replace("</fare:CourtPayment>", stray + "</fare:CourtPayment>");

    assertThat(faults(document)).hasSize(Refusal.MOST_TOLD);
  }
}
