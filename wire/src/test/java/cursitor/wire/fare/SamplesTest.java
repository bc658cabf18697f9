package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.sample.Sample;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are what their folders and names say.
class SamplesTest {
  private static final MessageForms FORMS = MessageForms.compile();
  private static final FareCodec CODEC = new FareCodec(FORMS);

  static Stream<Sample> valid() {
    return Sample.in("fare/valid");
  }

  static Stream<Sample> faulty() {
    return Stream.of("fare/schema-invalid", "fare/rule-invalid").flatMap(Sample::in);
  }

  private static Message message(Sample sample) {
    Reading reading = CODEC.read(Octets.ofText(sample.text()));
    assertThat(reading).as("%s", sample).isInstanceOf(Reading.Valid.class);
    return ((Reading.Valid) reading).message();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidSampleIsReadAndWrittenBackEqual(Sample sample) {
    Message message = message(sample);

    Reading again = CODEC.read(CODEC.write(message));

    assertThat(again)
        .isInstanceOfSatisfying(
            Reading.Valid.class, read -> assertThat(read.message()).isEqualTo(message));
  }

  @ParameterizedTest
  @EnumSource
  void everyTransactionCodeHasASampleThatBeginsWithItsName(TransactionCode code) {
    String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(valid())
        .filteredOn(
            sample -> sample.file().getFileName().toString().matches(name + "(-[^.]*)?\\.xml"))
        .anySatisfy(sample -> assertThat(FORMS.of(message(sample)).code()).isEqualTo(code));
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

  /// A file is not one message: whoever takes it reads its messages one by one.
  @Test
  void aBatchIsNoSingleMessage() {
    Reading reading = CODEC.read(Octets.ofText(Sample.named("fare/batch/batch").text()));

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(fault -> fault.code().code())
                    .containsExactly("E102"));
  }
}
