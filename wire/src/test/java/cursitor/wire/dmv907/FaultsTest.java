package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
  private static final String PERSON =
      "/dmv907:FailureToComplyNotification/dmv907:Hold[1]/j:Citation/j:CitationSubject"
          + "/nc:EntityPerson";

  private static final Dmv907Codec CODEC = new Dmv907Codec();

  private List<Refusal> faults(String document) {
    return ((Reading.Faulty) CODEC.read(Octets.ofText(document))).faults();
  }

  private static String hold() {
    return Sample.named("valid/dmv907-hold").text();
  }

  /// Where a text stands, as an editor shows it.
  private static String spot(String document, String text) {
    String before = document.substring(0, document.indexOf(text));
    int column = before.length() - before.lastIndexOf('\n');
    return ", line " + before.lines().count() + ", column " + column;
  }

  @Test
  void ofThousandsOfFaultsTheFirstAreToldAndTheRestIsPassedOver() {
    String document =
        hold()
            .replace("<dmv907:Hold>", "<dmv907:Hold>" + "<b/>".repeat(5_000))
            .replace("<j:Charge>", "<j:Charge/>".repeat(5_000) + "<j:Charge>");

    assertThat(faults(document)).hasSize(Refusal.MOST_TOLD);
  }

  @Test
  void aMadeUpNameOfAnElementDoesNotSwellTheAnswer() {
    String name = "b".repeat(100_000);
    String document =
        hold().replace("<dmv907:Hold>", "<dmv907:Hold " + name + "='1'><" + name + "/>");

    assertThat(faults(document))
        .hasSize(2)
        .allSatisfy(fault -> {
          assertThat(fault.detail()).hasSizeLessThan(300);
          assertThat(fault.path()).hasSizeLessThan(300);
        });
    assertThat(faults("<" + name + "/>").getFirst().detail()).hasSizeLessThan(300);
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsFieldPlaceAndRemedy() {
    String document =
        hold()
            .replace(">A1234567<", ">?<")
            .replace(">1984-05-04<", ">4 May 1984<")
            .replace("<nc:IdentificationID>40508(c)</nc:IdentificationID>", "");

    List<Refusal> faults = faults(document);

    assertThat(faults)
        .containsExactly(
            new Refusal(
                ErrorCode.E200,
                "driverLicenseNumber",
                PERSON
                    + "/j:PersonAugmentation/j:DriverLicense/nc:IdentificationID"
                    + spot(document, "<nc:IdentificationID>?<"),
                "?",
                "The driver license number '?' does not have its form; write at most 25 capital"
                    + " letters, digits, asterisks, hyphens and blanks."),
            new Refusal(
                ErrorCode.E202,
                "dateOfBirth",
                PERSON + "/nc:PersonBirthDate/nc:Date" + spot(document, "<nc:Date>4 May"),
                "* *** ****",
                "The date of birth '* *** ****' is not a date; write it as yyyy-mm-dd."),
            new Refusal(
                ErrorCode.E205,
                "section[2]/sectionNumber",
                "/dmv907:FailureToComplyNotification/dmv907:Hold[1]/j:Charge[2]/j:ChargeStatute"
                    + "/j:StatuteCodeSectionIdentification/nc:IdentificationID"
                    + spot(
                        document.substring(0, document.lastIndexOf("<j:StatuteCodeSection")) + "#",
                        "#"),
                "",
                "The section number of section 2 is missing; add it."));
  }

  @Test
  void anUnknownMessageIsPlacedWhereItBegins() {
    String document = "<?xml version=\"1.0\"?>\n<!-- a remark -->\n  <Something/>";

    assertThat(faults(document))
        .extracting(Refusal::path)
        .containsExactly("/Something" + spot(document, "<Something"));
  }

  @Test
  void aMissingPersonIsToldByTheFieldsThatAreMissing() {
    String document = hold().replaceAll("(?s)<j:CitationSubject>.*</j:CitationSubject>", "");

    assertThat(faults(document))
        .extracting(Refusal::field)
        .containsExactly(
            "commercialVehicleCode", "hazardousMaterialCode", "dateOfBirth", "lastName");
  }

  @Test
  void aBrokenWireRuleIsPlacedAtItsField() {
    String document = hold().replace(">40508(c)<", ">40508 c<");

    assertThat(faults(document))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).isEqualTo("section[2]/sectionNumber");
          assertThat(fault.path())
              .endsWith(
                  "j:Charge[2]/j:ChargeStatute/j:StatuteCodeSectionIdentification"
                      + "/nc:IdentificationID"
                      + spot(document, "<nc:IdentificationID>40508 c<"));
          assertThat(fault.shown()).isEqualTo("***** *");
        });
  }

  @Test
  void anElementOutOfOrderIsOneFaultNotTwo() {
    String order =
        """
              <dmv907:ComplianceDueDate>2024-09-10</dmv907:ComplianceDueDate>
              <dmv907:FailureDate>2024-10-01</dmv907:FailureDate>
        """;
    String document =
        hold()
            .replace(
                order,
                """
                      <dmv907:FailureDate>2024-10-01</dmv907:FailureDate>
                      <dmv907:ComplianceDueDate>2024-09-10</dmv907:ComplianceDueDate>
                """);

    assertThat(document).isNotEqualTo(hold());
    assertThat(faults(document)).extracting(Refusal::field).containsExactly("complianceDueDate");
  }

  @Test
  void noFaultShowsPersonalData() {
    String document =
        hold()
            .replace("<nc:PersonSurName>GARCIA", "<nc:PersonSurName>GARCIA77")
            .replace(">1984-05-04<", ">May 4, 1984<")
            .replace(">A1234567<", ">a1234567<")
            .replace("<dmv907:Hold>", "<dmv907:Hold>about GARCIA77");

    assertThat(faults(document)).hasSize(4);
    assertThat(faults(document).toString())
        .doesNotContainIgnoringCase("garcia", "1984", "a1234567");
  }

  @Test
  void aReleaseCarriesItsWeakFieldsAsTheyWereWritten() {
    Reading reading =
        CODEC.read(Octets.ofText(Sample.named("valid/dmv907-release-weak-fields").text()));

    Release release =
        (Release) ((FailureToComplyNotification) ((Reading.Valid) reading).message()).notice();
    assertThat(release.claim(Field.DATE_OF_BIRTH)).isEqualTo("84-5-4");
    assertThat(release.claim(Field.DOCKET_NUMBER)).isEqualTo(" tr 2024/123 ");
    assertThat(release.claim(Field.SECTION_NUMBER)).isEqualTo("40508c");
    assertThat(release.claim(Field.LAST_NAME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "hold",
        "<a",
        "<a/><b/>",
        "<!DOCTYPE a><a/>",
        "<?xml version='1.1'?><a/>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
        "<?xml-stylesheet href='x'?><a/>",
        "<a>&e;</a>"
      })
  void whatIsNotPlainXmlIsUnreadable(String document) {
    Reading.Faulty faulty = (Reading.Faulty) CODEC.read(Octets.ofText(document));

    assertThat(faulty.header()).isNull();
    assertThat(faulty.faults()).extracting(Refusal::code).contains(ErrorCode.E100);
  }

  @Test
  void anotherEncodingIsUnreadableWhateverItClaims() {
    byte[] latin = hold().replace("MARIA", "JOSÉ").getBytes(StandardCharsets.ISO_8859_1);

    Reading.Faulty faulty = (Reading.Faulty) CODEC.read(Octets.of(latin));

    assertThat(faulty.faults()).extracting(Refusal::code).containsExactly(ErrorCode.E100);
  }

  @Test
  void instructionsEntitiesAndSchemaHintsInsideAreRefused() {
    String instruction = hold().replace("<dmv907:Hold>", "<dmv907:Hold><?x y?>");
    String entity = hold().replace(">GARCIA<", ">&e;<");
    String hint =
        hold()
            .replace(
                "<dmv907:Hold>",
                "<dmv907:Hold xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xsi:type='x'>");

    assertThat(faults(instruction)).extracting(Refusal::code).containsExactly(ErrorCode.E100);
    assertThat(faults(entity)).extracting(Refusal::code).containsExactly(ErrorCode.E100);
    assertThat(faults(hint)).extracting(Refusal::code).containsExactly(ErrorCode.E101);
  }

  @Test
  void theHeaderOfAFaultyMessageIsReadAsFarAsItGoes() {
    String document =
        hold().replaceAll("<exchange:CorrelationID>[^<]*</exchange:CorrelationID>", "");
    Reading.Faulty faulty = (Reading.Faulty) CODEC.read(Octets.ofText(document));

    assertThat(faulty.header())
        .extracting(Header::correlationId, Header::sender)
        .containsExactly("UNKNOWN", new OrganizationId("90001"));
  }

  /// It is answered under the exchange of its root element.
  @Test
  void aFaultyMessageThatNamesNoExchangeIsOfItsRootElements() {
    for (Sample sample :
        List.of(Sample.named("valid/dmv902-conviction"), Sample.named("valid/dmv907-hold"))) {
      String document =
          sample.text().replaceAll("<exchange:ExchangeCode>[^<]*</exchange:ExchangeCode>", "");
      Reading.Faulty faulty = (Reading.Faulty) CODEC.read(Octets.ofText(document));

      assertThat(faulty.header())
          .extracting(Header::exchangeCode)
          .isEqualTo(sample.toString().contains("dmv902") ? "DMV902" : "DMV907");
    }
  }
}
