package cursitor.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.dmv907.Dmv907Codec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoapCodecTest {
  private final Dmv907Codec messages = new Dmv907Codec();
  private final SoapCodec soap = new SoapCodec(messages, ErrorCode.E100);

  @ParameterizedTest
  @EnumSource
  void aMessageComesOutOfItsEnvelopeAsItWentIn(SoapVersion version) {
    ErrorResponse error = error(false);

    SoapReading reading = soap.read(soap.request(version, error));

    assertThat(reading)
        .isEqualTo(
            new SoapReading.Enveloped(
                version,
                new Addressing(
                    error.header().messageId().toString(),
                    String.valueOf(error.header().reference()),
                    "urn:cursitor:ns:dmv907:1.0/FailureToComplyErrorResponse",
                    null),
                new Reading.Valid(error, messages.element(error)),
                false));
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalTravelsInTheDetailOfAFault(SoapVersion version) {
    ErrorResponse error = error(true);

    Octets envelope =
        soap.fault(version, error, soap.element(error), "System <failed>", "urn:uuid:asked");

    assertThat(soap.read(envelope))
        .isInstanceOfSatisfying(
            SoapReading.Enveloped.class,
            read -> {
              assertThat(read.isFault()).isTrue();
              assertThat(read.reading())
                  .isEqualTo(new Reading.Valid(error, messages.element(error)));
            });
    assertThat(envelope.text())
        .contains(version == SoapVersion.SOAP_1_1 ? ":Server<" : ":Receiver<")
        .contains("<wsa:RelatesTo>urn:uuid:asked</wsa:RelatesTo>");
  }

  @ParameterizedTest
  @EnumSource
  void aFaultWithoutAMessageIsBare(SoapVersion version) {
    Octets envelope = soap.bareFault(version, FaultCode.RECEIVER, "down", "urn:x");

    assertThat(soap.read(envelope))
        .isEqualTo(
            new SoapReading.BareFault(
                version,
                new Addressing(
                    null, "urn:x", "http://www.w3.org/2005/08/addressing/soap/fault", null),
                FaultCode.RECEIVER.in(version)));
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderThatMustBeUnderstoodAndIsNotIsRefused(SoapVersion version) {
    String envelope = soap.request(version, error(false)).text();
    String demanding =
        envelope.replace(
            "<soap:Header>", "<soap:Header><x:a xmlns:x=\"urn:x\" soap:mustUnderstand=\"1\"/>");

    assertThat(code(soap.read(Octets.ofText(demanding)))).isEqualTo(FaultCode.MUST_UNDERSTAND);
    assertThat(soap.read(Octets.ofText(demanding)).addressing())
        .isEqualTo(soap.read(Octets.ofText(envelope)).addressing())
        .isNotEqualTo(Addressing.NONE);
    assertThat(soap.read(Octets.ofText(demanding.replace("=\"1\"/>", "=\"0\"/>"))))
        .isInstanceOf(SoapReading.Enveloped.class);
  }

  @Test
  void anEnvelopeOfAnotherVersionIsAMismatch() {
    String envelope =
        soap.request(SoapVersion.SOAP_1_2, error(false))
            .text()
            .replace(SoapVersion.SOAP_1_2.namespace(), "urn:soap:9");

    assertThat(code(soap.read(Octets.ofText(envelope)))).isEqualTo(FaultCode.VERSION_MISMATCH);
  }

  @Test
  void anEnvelopeThatHoldsNothingOrTooMuchIsRefused() {
    String envelope = soap.request(SoapVersion.SOAP_1_1, error(false)).text();
    String doubled = envelope.replace("</soap:Body>", "<b/></soap:Body>");
    String headless = "<a/>";

    assertThat(code(soap.read(Octets.ofText(doubled)))).isEqualTo(FaultCode.SENDER);
    assertThat(code(soap.read(Octets.ofText(headless)))).isEqualTo(FaultCode.SENDER);
    assertThat(code(soap.read(Octets.NONE))).isEqualTo(FaultCode.SENDER);
    assertThat(code(soap.read(Octets.ofText("<!DOCTYPE a>" + headless))))
        .isEqualTo(FaultCode.SENDER);
  }

  @Test
  void whatBreaksOffInsideTheMessageStillSaysWhoseItWas() {
    ErrorResponse error = error(false);
    String envelope = soap.request(SoapVersion.SOAP_1_1, error).text();
    String half = envelope.substring(0, envelope.indexOf("<cbrn:MessageStatusCode>"));

    assertThat(soap.read(Octets.ofText(half)))
        .isInstanceOfSatisfying(
            SoapReading.Enveloped.class,
            read ->
                assertThat(read.reading())
                    .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> {
                          assertThat(faulty.header()).isEqualTo(error.header());
                          assertThat(faulty.faults().getFirst().code()).isEqualTo(ErrorCode.E100);
                        }));
  }

  @Test
  void faultsAreCountedInLinesOfTheWholeEnvelope() {
    String envelope = soap.request(SoapVersion.SOAP_1_1, error(false)).text();
    String broken =
        envelope.replace("cbrn:MessageStatusCode>DataError", "cbrn:MessageStatusCode>?");
    int line = (int) broken.substring(0, broken.indexOf(">?<")).lines().count();

    assertThat(soap.read(Octets.ofText(broken)))
        .isInstanceOfSatisfying(
            SoapReading.Enveloped.class,
            read ->
                assertThat(((Reading.Faulty) read.reading()).faults().getFirst().path())
                    .isEqualTo(
                        "/dmv907:FailureToComplyErrorResponse/cbrn:MessageStatus"
                            + "/cbrn:MessageStatusCode, line "
                            + line
                            + ", column 1"));
  }

  private static FaultCode code(SoapReading reading) {
    return ((SoapReading.NotAccepted) reading).code();
  }

  private static ErrorResponse error(boolean system) {
    Header header =
        new Header(
            new MessageId(new UUID(1, 2)),
            new MessageId(new UUID(3, 4)),
            "C-1",
            Instant.parse("2026-03-02T17:00:00Z"),
            "DMV907",
            "1.0",
            new OrganizationId("CA-DMV"),
            new OrganizationId("90001"),
            OperatingMode.PRODUCTION);
    ErrorCode code = system ? ErrorCode.E901 : ErrorCode.E202;
    return new ErrorResponse(
        header,
        code.code(),
        code.sentence(),
        List.of(new ErrorResponse.Detail("/a/b", code.code(), "a < b & c")),
        system);
  }
}
