package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Refusal;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.fare.BatchReader.Part;
import cursitor.wire.sample.Sample;
import cursitor.wire.xml.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of transactions is read one by one; what is wrong with one is told of that one alone.
class BatchReaderTest {
  private static final FareCodec CODEC = new FareCodec();
  private static final String BATCH = Sample.named("fare/batch/batch").text();

  @Test
  void theSampleIsReadInItsParts() throws Exception {
    List<Part> parts = parts(BATCH);

    assertThat(parts)
        .extracting(part -> part.getClass().getSimpleName())
        .containsExactly("Opening", "Transaction", "Transaction", "Closing");
    Part.Opening opening = (Part.Opening) parts.getFirst();
    assertThat(opening.header().mode()).isEqualTo(OperatingMode.PRODUCTION);
    assertThat(opening.totals())
        .isEqualTo(
            new ControlTotals(
                2, 180_00, Map.of(TransactionCode.OBLIG_UPD, 1L, TransactionCode.PAY_COURT, 1L)));
    assertThat(((Part.Closing) parts.getLast()).totals()).isEqualTo(opening.totals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", ""})
  void eachTransactionIsWhatItWouldBeAlone(String lineEnd) throws Exception {
    String file = BATCH.replaceAll(">\\s*\\n\\s*<", ">" + lineEnd + "<");
    ControlTotals.Count count = new ControlTotals.Count();
    for (Part part : parts("\uFEFF" + file)) {
      if (part instanceof Part.Transaction(int line, String text, Reading reading)) {
        Message message = ((Reading.Valid) reading).message();
        assertThat(reading.payload()).isEqualTo(text);
        assertThat(CODEC.read(Octets.ofText(alone(file, text))))
            .isEqualTo(new Reading.Valid(message, alone(file, text)));
        String before = file.substring(0, file.indexOf(text));
        assertThat(line).isEqualTo(1 + before.split("\r\n|\r|\n", -1).length - 1);
        count.add(((cursitor.fare.message.FareMessage) message).transaction());
      }
    }
    assertThat(count.totals().amount()).isEqualTo(180_00);
  }

  @Test
  void aFaultIsToldWithItsPlaceInTheFile() throws Exception {
    String faulty = BATCH.replaceFirst("<nc:Amount>40.00", "<nc:Amount>forty");
    assertThat(faulty).isNotEqualTo(BATCH);
    List<Part> parts = parts(faulty);

    List<Reading> readings = readings(parts);
    assertThat(readings.get(1)).isInstanceOf(Reading.Valid.class);
    Refusal fault = ((Reading.Faulty) readings.getFirst()).faults().getFirst();
    int line = (int) faulty.substring(0, faulty.indexOf("forty")).lines().count();
    assertThat(fault.path()).contains("line " + line + ",");
    assertThat(((Reading.Faulty) readings.getFirst()).header()).isNotNull();
  }

  @Test
  void aTransactionThatHoldsALostCharacterIsRefusedAlone() throws Exception {
    int at = BATCH.indexOf("<fare:CourtPayment>") + "<fare:CourtPayment>".length();
    byte[] before = BATCH.substring(0, at).getBytes(StandardCharsets.UTF_8);
    byte[] behind = BATCH.substring(at).getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[before.length + behind.length + 8];
    System.arraycopy(before, 0, file, 0, before.length);
    byte[] latin = {'<', '!', '-', '-', (byte) 0xE9, '-', '-', '>'};
    System.arraycopy(latin, 0, file, before.length, latin.length);
    System.arraycopy(behind, 0, file, before.length + latin.length, behind.length);

    List<Reading> readings = readings(parts(new ByteArrayInputStream(file)));

    assertThat(((Reading.Faulty) readings.getFirst()).faults())
        .extracting(fault -> fault.code().code())
        .containsExactly("E100");
    assertThat(readings.getLast()).isInstanceOf(Reading.Valid.class);
  }

  @Test
  void whatIsNoTransactionIsToldAndReadOver() throws Exception {
    String file = BATCH.replace("  <fare:BatchTrailer>", "lost<fare:Odd/><fare:BatchTrailer>");

    assertThat(parts(file))
        .extracting(part -> part.getClass().getSimpleName())
        .containsExactly(
            "Opening", "Transaction", "Transaction", "Stranger", "Transaction", "Closing");
    assertThat(((Reading.Faulty) readings(parts(file)).getLast()).faults().getFirst().code().code())
        .isEqualTo("E102");
  }

  @Test
  void aHeaderAtFaultIsTold() throws Exception {
    Part noMode = parts(BATCH.replaceFirst("PRODUCTION", "PRACTICE")).getFirst();
    assertThat(((Part.OpeningAtFault) noMode).faults().getFirst().field()).isEqualTo("mode");

    Part noTotals =
        parts(BATCH.replaceFirst("(?s)<fare:BatchHeader>.*?</fare:BatchHeader>", "")).getFirst();
    assertThat(((Part.OpeningAtFault) noTotals).faults().getFirst().path()).contains("BatchHeader");
    assertThat(parts("<fare:CourtPayment xmlns:fare=\"" + FareSchemas.NAMESPACE + "\"/>"))
        .first()
        .isInstanceOf(Part.OpeningAtFault.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE a>", "<?do it?>"})
  void whatNoMessageMayHoldEndsTheFile(String attack) {
    assertThatThrownBy(() -> parts(attack + BATCH)).isInstanceOf(Unreadable.class);
    String within = BATCH.replaceFirst("<fare:CourtPayment>", "<fare:CourtPayment>&entity;");
    assertThatThrownBy(() -> parts(within)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aFileThatBreaksOffSaysWhere() {
    String half = BATCH.substring(0, BATCH.indexOf("</fare:CourtPayment>"));

    assertThatThrownBy(() -> parts(half))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.line()).isEqualTo((int) half.lines().count()));
  }

  @Test
  void aFileOfAnyLengthNeedsNoMoreRoomThanOneTransaction() throws Exception {
    int from = BATCH.indexOf("  <fare:CourtPayment>");
    int to = BATCH.indexOf("</fare:CourtPayment>") + "</fare:CourtPayment>\n".length();
    Endless file = new Endless(BATCH.substring(0, from), BATCH.substring(from, to), 20_000);
    BatchReader reader = CODEC.batch(file);
    int read = 0;
    while (read < 20_000) {
      read += reader.next() instanceof Part.Transaction ? 1 : 0;
    }

    assertThat(file.bytes).isGreaterThan(40_000_000);
    assertThat(reader.held()).isLessThan(100_000);
  }

  @Test
  void aTransactionLongerThanAnyIsRefusedWithoutBeingHeld() throws Exception {
    String long1 =
        BATCH.replaceFirst(
            "<fare:CourtPayment>", "<fare:CourtPayment>" + "<fare:X>y</fare:X>".repeat(100_000));

    List<Reading> readings = readings(parts(long1));

    assertThat(((Reading.Faulty) readings.getFirst()).faults().getFirst().detail())
        .contains("longer");
    assertThat(readings.getLast()).isInstanceOf(Reading.Valid.class);
  }

  @Test
  void anElementInFrontLongerThanAnyIsTold() throws Exception {
    String long1 =
        BATCH.replaceFirst(
            "<fare:BatchHeader>", "<fare:X>" + "<fare:X/>".repeat(150_000) + "</fare:X>$0");

    assertThat(((Part.OpeningAtFault) parts(long1).getFirst()).faults().getFirst().detail())
        .contains("longer");
  }

  /// What the parser would hold as a whole, were it let.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <             | a
          <?p a         | a
          <a            | ~ b='bbbbbbbb'~
          <!DOCTYPE a [ | <!-- a -->
          <!--          | a
          """)
  void whatHasNoEndEndsTheFile(String begin, String more) {
    Endless inFront = new Endless(begin, more.repeat(10_000), 50_000);
    assertThatThrownBy(() -> parts(inFront)).isInstanceOf(Unreadable.class);
    assertThat(inFront.bytes).isLessThan(20_000_000);

    int from = BATCH.indexOf("<fare:CourtPayment>");
    Endless within = new Endless(BATCH.substring(0, from) + begin, more.repeat(10_000), 50_000);
    assertThatThrownBy(() -> parts(within)).isInstanceOf(Unreadable.class);
    assertThat(within.bytes).isLessThan(20_000_000);
  }

  @Test
  void whatStandsAroundTransactionsCanStandAroundThemAgain() throws Exception {
    BatchReader reader = CODEC.batch(stream(BATCH));
    List<String> texts = new ArrayList<>();
    for (Part part = reader.next(); part != null; part = reader.next()) {
      if (part instanceof Part.Transaction transaction) {
        texts.add(transaction.text());
      }
    }
    BatchFrames.Frame frame = reader.frame();
    ControlTotals one = new ControlTotals(1, 40_00, Map.of());
    String again =
        frame.start()
            + BatchFrames.inFront(one)
            + texts.getFirst()
            + BatchFrames.atEnd(one)
            + frame.end();

    List<Part> parts = parts(again);
    assertThat(((Part.Opening) parts.getFirst()).totals()).isEqualTo(one);
    assertThat(((Part.Transaction) parts.get(1)).text()).isEqualTo(texts.getFirst());
    assertThat(((Part.Opening) parts.getFirst()).header().messageId())
        .isNotEqualTo(((Part.Opening) parts(BATCH).getFirst()).header().messageId());
  }

  private static String alone(String file, String text) {
    int root = file.indexOf("<fare:Batch");
    String names = file.substring(root + "<fare:Batch".length(), file.indexOf('>', root));
    int name = text.indexOf('>');
    return text.substring(0, name) + names + text.substring(name);
  }

  private static List<Reading> readings(List<Part> parts) {
    return parts.stream()
        .filter(Part.Transaction.class::isInstance)
        .map(part -> ((Part.Transaction) part).reading())
        .toList();
  }

  private static List<Part> parts(String file) throws Unreadable, IOException {
    return parts(stream(file));
  }

  private static InputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Part> parts(InputStream file) throws Unreadable, IOException {
    BatchReader reader = CODEC.batch(file);
    List<Part> parts = new ArrayList<>();
    for (Part part = reader.next(); part != null; part = reader.next()) {
      parts.add(part);
      if (part instanceof Part.OpeningAtFault) {
        break;
      }
    }
    return parts;
  }

  /// A file that is made while it is read.
  private static final class Endless extends InputStream {
    private final byte[] again;
    private int left;
    private byte[] now;
    private int at;
    private long bytes;

    Endless(String first, String again, int times) {
      this.now = first.getBytes(StandardCharsets.UTF_8);
      this.again = again.getBytes(StandardCharsets.UTF_8);
      this.left = times;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == now.length) {
        if (left-- == 0) {
          return -1;
        }
        now = again;
        at = 0;
      }
      int count = Math.min(length, now.length - at);
      System.arraycopy(now, at, into, offset, count);
      at += count;
      bytes += count;
      return count;
    }
  }
}
