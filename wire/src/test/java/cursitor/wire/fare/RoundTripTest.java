package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.sample.JdkValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
  private static final FareCodec CODEC = new FareCodec();
  private static final JdkValidator JDK = new JdkValidator(FareSchemas.documents(), "fare.xsd");

  static List<Class<?>> transactions() {
    return MessagesAtRandom.transactions();
  }

  static List<Class<?>> answers() {
    return MessagesAtRandom.answers();
  }

  @ParameterizedTest
  @MethodSource("transactions")
  void aTransactionOfEveryKindIsReadAsItWasWritten(Class<?> transaction) {
    for (int seed = 0; seed < 200; seed++) {
      isReadAsWritten(seed, new MessagesAtRandom(seed).message(transaction));
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerOfEveryKindIsReadAsItWasWritten(Class<?> answer) {
    for (int seed = 0; seed < 200; seed++) {
      isReadAsWritten(seed, new MessagesAtRandom(seed).answer(answer));
    }
  }

  private static void isReadAsWritten(int seed, Message message) {
    Octets written = CODEC.write(message);

    Reading reading = CODEC.read(written);

    assertThat(reading).as("seed %s: %s", seed, written.text()).isInstanceOf(Reading.Valid.class);
    assertThat(((Reading.Valid) reading).message())
        .as("seed %s: %s", seed, written.text())
        .isEqualTo(message);
    if (seed < 10) {
      assertThat(JDK.accepts(written.text())).as(written.text()).isTrue();
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

  @Test
  void aSubmissionUnderAnotherKeyThanItsOwnIsNotWritten() {
    FareMessage message = new MessagesAtRandom(1).message(CourtTransaction.CaseAdd.class);
    PartyKey key = message.party();
    PartyKey other =
        new PartyKey(
            new OrganizationId("S1400"), key.caseNumber(), key.partyType(), key.partyNumber());

    assertThatThrownBy(() ->
            CODEC.write(
                new FareMessage(
                    message.header(),
                    other,
                    message.sequence(),
                    message.group(),
                    message.sourceEventAt(),
                    message.transaction())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
