package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Message;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final Dmv907Codec codec = new Dmv907Codec();

  @Test
  void whatIsWrittenIsReadAsAnEqualMessage() {
    for (int seed = 0; seed < 2000; seed++) {
      Message message = new MessagesAtRandom(seed).next();
      Octets written = codec.write(message);

      Reading reading = codec.read(written);

      assertThat(reading).as("seed %s: %s", seed, written.text()).isInstanceOf(Reading.Valid.class);
      assertThat(((Reading.Valid) reading).message())
          .as("seed %s: %s", seed, written.text())
          .isEqualTo(message);
    }
  }

  @Test
  void thePayloadIsTheElementItselfWhateverStandsAroundIt() {
    String element = codec.element(new MessagesAtRandom(7).next());

    Reading reading =
        codec.read(
            Octets.ofText(
                "\uFEFF<?xml version=\"1.0\"?>\r\n<!-- é -->\r\n" + element + "\n<!-- end -->"));

    assertThat(reading.payload()).isEqualTo(element);
  }
}
