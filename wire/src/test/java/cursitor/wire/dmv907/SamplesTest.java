package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.sample.Sample;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.soap.SoapReading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are what their folders and names say, as far as the wire can tell.
class SamplesTest {
  private static final Dmv907Codec CODEC = new Dmv907Codec();

  static Stream<Sample> valid() {
    return Stream.of("valid", "refused").flatMap(Sample::in);
  }

  static Stream<Sample> faulty() {
    return Stream.of("schema-invalid", "rule-invalid").flatMap(Sample::in);
  }

  static Stream<Sample> soap() {
    return Sample.in("soap");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidSampleIsReadAndWrittenBackEqual(Sample sample) {
    Message message = message(CODEC.read(Octets.ofText(sample.text())));

    assertThat(message(CODEC.read(CODEC.write(message)))).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void anAnswerCarriesTheCodeOfItsName(Sample sample) {
    switch (message(CODEC.read(Octets.ofText(sample.text())))) {
      case SuccessResponse success when !sample.code().isEmpty() ->
          assertThat(success.messageCode()).isEqualTo(sample.code());
      case ErrorResponse error when !sample.code().isEmpty() -> {
        assertThat(error.errorCode()).isEqualTo(sample.code());
        assertThat(error.resendRequested())
            .isEqualTo(ErrorCode.valueOf(sample.code()).resendRequested());
      }
      default -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void aFaultySampleIsRefusedWithTheCodeOfItsName(Sample sample) {
    Reading reading = CODEC.read(Octets.ofText(sample.text()));

    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    List<Refusal> faults = ((Reading.Faulty) reading).faults();
    assertThat(faults.getFirst().code().code()).as("%s", faults).isEqualTo(sample.code());
    int expected = sample.toString().contains("three-faults") ? 3 : 1;
    assertThat(faults).as("%s", faults).hasSize(expected);
  }

  @ParameterizedTest
  @MethodSource("soap")
  void aSampleEnvelopeHoldsAValidMessage(Sample sample) {
    SoapReading reading = new SoapCodec(CODEC, ErrorCode.E100).read(Octets.ofText(sample.text()));

    assertThat(reading)
        .isInstanceOfSatisfying(
            SoapReading.Enveloped.class,
            read -> {
              assertThat(read.reading()).isInstanceOf(Reading.Valid.class);
              assertThat(read.isFault()).isEqualTo(sample.toString().contains("fault"));
            });
  }

  /// Sent both ways it is one message, for the digest is taken over these characters.
  @ParameterizedTest
  @MethodSource("soap")
  void aSampleEnvelopeHoldsAPlainSampleToTheCharacter(Sample sample) {
    SoapReading reading = new SoapCodec(CODEC, ErrorCode.E100).read(Octets.ofText(sample.text()));

    assertThat(payload(((SoapReading.Enveloped) reading).reading()))
        .isIn(
            Sample.in("valid")
                .map(plain -> payload(CODEC.read(Octets.ofText(plain.text()))))
                .toList());
  }

  private static String payload(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Valid.class);
    return ((Reading.Valid) reading).payload();
  }

  private static Message message(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Valid.class);
    return ((Reading.Valid) reading).message();
  }
}
