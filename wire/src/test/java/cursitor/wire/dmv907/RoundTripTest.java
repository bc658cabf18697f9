package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Message;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final Dmv907Codec CODEC = new Dmv907Codec();

  @Test
  void whatIsWrittenIsReadAsAnEqualMessage() {
    for (int seed = 0; seed < 2000; seed++) {
      Message message = new MessagesAtRandom(seed).next();
      Octets written = CODEC.write(message);

      Reading reading = CODEC.read(written);

      assertThat(reading).as("seed %s: %s", seed, written.text()).isInstanceOf(Reading.Valid.class);
      assertThat(((Reading.Valid) reading).message())
          .as("seed %s: %s", seed, written.text())
          .isEqualTo(message);
    }
  }

  @Test
  void thePayloadIsTheElementItselfWhateverStandsAroundIt() {
    String element = CODEC.element(new MessagesAtRandom(7).next());

    Reading reading =
        CODEC.read(
            Octets.ofText(
                "\uFEFF<?xml version=\"1.0\"?>\r\n<!-- é -->\r\n" + element + "\n<!-- end -->"));

    assertThat(reading.payload()).isEqualTo(element);
  }
}
