package cursitor.server.fare.json;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.fare.FareCodec;
import cursitor.wire.fare.MessageForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FareJsonTest {
  private static final Path SAMPLES = Path.of("../wire/samples/fare/valid");
  private static final MessageForms FORMS = MessageForms.compile();
  private static final FareCodec XML = new FareCodec(FORMS);
  private static final FareJson JSON = new FareJson(FORMS);

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  private static Message sample(Path file) {
    try {
      Reading reading = XML.read(Octets.of(Files.readAllBytes(file)));
      return ((Reading.Valid) reading).message();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FareMessage payment() {
    return (FareMessage) sample(SAMPLES.resolve("pay-court.xml"));
  }

  private static Reading read(String line) {
    return ((Line.OfMessage) JSON.read(line, 17, null)).reading();
  }

  private static List<Refusal> faults(String line) {
    return ((Reading.Faulty) read(line)).faults();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyMessageIsReadAsItWasWrittenOnOneLine(Path file) {
    Message message = sample(file);
    String line = JSON.write(message);

    assertThat(line).doesNotContain("\n");
    assertThat(read(line)).isEqualTo(new Reading.Valid(message, line));
  }

  @Test
  void aPaymentIsWrittenByTheNamesOfItsFieldsWithAmountsInDollars() {
    String line = JSON.write(payment());

    assertThat(line)
        .startsWith("{\"type\":\"PAY_COURT\",\"id\":\"urn:uuid:")
        .contains("\"court\":\"J0401\",\"case\":\"TR2026-000123\",\"party\":\"DEF-1\"")
        .contains("\"at\":\"2026-03-02T16:00:00Z\"")
        .contains(
            "{\"obligation\":\"FINE@CT-1001/A\",\"amount\":\"40.00\",\"balanceAfter\":\"200.00\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "receivedAt":"2026-03-05T17:20:00Z"| "receivedBy":"me"            | E007 | payment/receivedAt
          "balanceAfter":"200.00"            | "balanceAfter":"-1.00"       | E010 | payment/allocations[1]/balanceAfter
          "amount":"40.00"                   | "amount":40.00               | E101 | payment/allocations[1]/amount
          "amount":"40.00"                   | "amount":"40"                | E101 | payment/allocations[1]/amount
          FINE@CT-1001/A                     | FINE@CT-1001                 | E101 | payment/allocations[1]/obligation
          FINE@CT-1001/A                     | fine@CT-1001/A               | E101 | payment/allocations[1]/obligation/code
          "case":"TR2026-000123"             | "case":""                    | E101 | party
          "party":"DEF-1"                    | "party":"DEF"                | E101 | party
          "sequence":                        | "sequence":-                 | E101 | sequence
          "type":"PAY_COURT"                 | "type":"PAY_LATER"           | E102 | type
          "schemaVersion":"1.0"              | "schemaVersion":"6.02"       | E102 | schemaVersion
          "method":"CASH"                    | "method":"CASH","tip":"1.00" | E101 | payment/tip
          "mode":"PRODUCTION"                | "mode":"PRODUCTION","x":1    | E101 | x
          """)
  void aFaultNamesItsFieldAndItsLine(String old, String other, String code, String field) {
    List<Refusal> faults = faults(JSON.write(payment()).replace(old, other));

    assertThat(faults)
        .anySatisfy(fault -> {
          assertThat(fault.code().code()).isEqualTo(code);
          assertThat(fault.field()).isEqualTo(field);
          assertThat(fault.path()).isEqualTo(field + ", line 17");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          FINE@CT-1001/A   | FINE@CT-1001     | such as CT-1001/A.
          FINE@CT-1001/A   | FINE@CT-1001/A#x | such as FEE#2.
          "party":"DEF-1"  | "party":"DEF"    | such as J0401/TR2026-000123/DEF-1.
          """)
  void aKeyInAnotherFormIsShownTheRightOne(String old, String other, String shown) {
    assertThat(faults(JSON.write(payment()).replace(old, other)))
        .anySatisfy(fault -> assertThat(fault.detail()).endsWith(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "kind":"RECALL"  | "kind":"GOLD"     | change/kind
          "recalled":true  | "recalled":false  | change/recalled
          "recalled":true  | "recalled":"Y"    | change/recalled
          """)
  void aFlagThatCannotHaveItsValueIsRefusedWithE011(String old, String other, String field) {
    String line = JSON.write(sample(SAMPLES.resolve("flag-upd-recall.xml"))).replace(old, other);

    assertThat(faults(line))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code().code()).isEqualTo("E011");
          assertThat(fault.field()).isEqualTo(field);
        });
  }

  @Test
  void allFaultsAreToldAtOnceAndNoValueInClear() {
    String line =
        JSON.write(sample(SAMPLES.resolve("party-upd.xml")))
            .replace("1984-05-04", "1984-05-44")
            .replace("\"0412\"", "\"123450412\"")
            .replace("\"heightInches\":65", "\"heightInches\":\"tall\"");

    assertThat(faults(line))
        .extracting(Refusal::field)
        .containsExactlyInAnyOrder(
            "person/birthDate", "person/socialSecurityLast4", "person/heightInches");
    assertThat(faults(line).toString()).doesNotContain("1984", "0412", "tall");
  }

  @Test
  void aFaultyLineIsAnsweredByAsMuchOfItsHeaderAsCanBeRead() {
    String line = JSON.write(payment()).replace("\"recipient\":\"AZ-JUSTIS\"", "\"recipient\":7");

    Header header = Objects.requireNonNull(((Reading.Faulty) read(line)).header());

    assertThat(header.messageId()).isEqualTo(payment().header().messageId());
    assertThat(header.sender().value()).isEqualTo("J0401");
    assertThat(header.recipient().value()).isEqualTo(Header.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"{\"a\":1,\"a\":2}", "[]", "{", "~~", "{} {}", "null"})
  void whatIsNoObjectIsNotReadable(String line) {
    Reading.Faulty reading = (Reading.Faulty) read(line);

    assertThat(reading.header()).isNull();
    assertThat(reading.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code().code()).isEqualTo("E100");
          assertThat(fault.path()).startsWith("line 17, column ");
        });
  }

  @Test
  void aLineTakesWhatItLeavesOutOfItsHeaderFromTheFirstLineOfTheFile() {
    FareMessage message = payment();
    String line =
        JSON.write(message)
            .replace(
                ",\"sender\":\"J0401\",\"recipient\":\"AZ-JUSTIS\",\"mode\":\"PRODUCTION\"", "");

    Line read = JSON.read(line, 2, message.header());

    assertThat(read).isEqualTo(new Line.OfMessage(new Reading.Valid(message, line)));
    assertThat(faults(line)).extracting(Refusal::field).contains("sender", "recipient", "mode");
  }

  @Test
  void theFirstAndTheLastLineCarryTheControlTotals() {
    Header header = payment().header();
    ControlTotals.Count count = new ControlTotals.Count();
    count.add(payment().transaction());
    ControlTotals totals = count.totals();

    assertThat(totals).isEqualTo(new ControlTotals(1, 4000, Map.of(TransactionCode.PAY_COURT, 1L)));
    assertThat(JSON.read(JSON.header(header, totals), 1, null))
        .isEqualTo(new Line.BatchHeader(header, totals));
    assertThat(JSON.trailer(totals))
        .isEqualTo(
            "{\"type\":\"TRAILER\",\"count\":1,\"total\":\"40.00\",\"codes\":{\"PAY_COURT\":1}}");
    assertThat(JSON.read(JSON.trailer(totals), 3, null)).isEqualTo(new Line.BatchTrailer(totals));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"type":"TRAILER","count":-1,"total":"0.00"}                    | count
          {"type":"TRAILER","count":1,"total":"40"}                       | total
          {"type":"TRAILER","total":"40.00"}                              | count
          {"type":"TRAILER","count":1,"total":"40.00","sum":1}            | sum
          {"type":"TRAILER","count":1,"total":"40.00","codes":{"PAY":1}}  | codes/PAY
          """)
  void aLastLineAtFaultIsToldSo(String line, String field) {
    assertThat(JSON.read(line, 9, null))
        .isInstanceOfSatisfying(
            Line.Faulty.class,
            read -> assertThat(read.faults()).extracting(Refusal::field).containsExactly(field));
  }
}
