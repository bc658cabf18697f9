package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples before the DMV's desk: what is refused by the law is refused with the code of its
/// name, what is valid succeeds with the code its comment says.
class LawOnSamplesTest {
  private static final OrganizationId DMV = new OrganizationId("CA-DMV");
  private static final Pattern SUCCESS = Pattern.compile(": ([MC][0-9]{3})\\b");
  private static final Instant NOW = Instant.parse("2024-11-20T20:00:00Z");

  private static final Dmv907Policy POLICY = policy();
  private static final Dmv907Codec CODEC = new Dmv907Codec();
  private final DmvDesk desk = new DmvDesk(DMV, POLICY);
  private final Kept kept = new Kept();
  private final Map<MessageId, String> payloads = new HashMap<>();
  private int inputs;

  static Stream<Sample> refused() {
    return Sample.in("refused");
  }

  static Stream<Sample> requests() {
    return Sample.in("valid").filter(sample -> SUCCESS.matcher(sample.text()).find());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void theLawRefusesASampleWithTheCodeOfItsName(Sample sample) {
    drivers();
    sample.after().forEach(before -> send(Sample.named(before)));

    assertThat(code(sample)).isEqualTo(sample.code());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void theLawAcceptsAValidSampleWithTheCodeItSays(Sample sample) {
    Matcher success = SUCCESS.matcher(sample.text());
    assertThat(success.find()).isTrue();
    drivers();
    sample.after().forEach(before -> send(Sample.named(before)));

    AnswerMessage answer = send(sample);

    assertThat(answer).isInstanceOf(SuccessResponse.class);
    assertThat(((SuccessResponse) answer).messageCode()).isEqualTo(success.group(1));
  }

  /// A message id used for other content is seen before the desk is asked, by whoever keeps the
  /// messages.
  private String code(Sample sample) {
    Reading.Valid reading = read(sample);
    String before = payloads.get(reading.message().header().messageId());
    if (before != null && !before.equals(reading.payload())) {
      return "E308";
    }
    AnswerMessage answer = send(sample);
    return answer instanceof ErrorResponse error ? error.errorCode() : String.valueOf(answer);
  }

  private AnswerMessage send(Sample sample) {
    Reading.Valid reading = read(sample);
    payloads.put(reading.message().header().messageId(), reading.payload());
    Decision decision =
        decide(new Input.MessageReceived(reading.message(), reading.message().header().sender()));
    return decision.effects().stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(effect -> ((Effect.AnswerWith) effect).message())
        .findFirst()
        .orElseThrow();
  }

  private Reading.Valid read(Sample sample) {
    Reading reading = CODEC.read(Octets.ofText(sample.text()));
    assertThat(reading).isInstanceOf(Reading.Valid.class);
    return (Reading.Valid) reading;
  }

  private Decision decide(Input input) {
    Decision decision = desk.decide(kept, new Occasion(NOW, new UUID(0, ++inputs)), input);
    if (decision instanceof Decision.Accepted accepted) {
      accepted.files().forEach(file -> kept.files.put(file.key().toString(), file));
    }
    return decision;
  }

  private void drivers() {
    driver("A1234567", "GARCIA", "MARIA", "ELENA", "1984-05-04");
    driver("F1112001", "O'NEIL-GARCIA", "SEAN", null, "1979-11-30");
    driver("N7654321", "MUÑOZ", "JOSÉ", null, "1990-02-28");
    driver("N7654322", "MUNOZ", "JOSE", null, "1990-02-28");
    driver("S1000001", "SMITH", "JOHN", null, "1970-01-01");
    driver("S1000002", "SMITH", "JOHN", null, "1970-01-01");
  }

  private void driver(
      String number, String last, String first, @Nullable String middle, String birth) {
    decide(
        new Input.ActPerformed(
            new DmvAct.DriverFiled(
                DMV,
                OperatingMode.PRODUCTION,
                new License(number, "CA"),
                new PersonName(last, first, middle, null),
                LocalDate.parse(birth),
                false)));
  }

  private static Dmv907Policy policy() {
    Map<String, String> tables = new HashMap<>();
    Dmv907Policy.FILES.forEach(file -> tables.put(file, table(file)));
    return Dmv907Policy.parse(tables);
  }

  private static String table(String file) {
    try (InputStream in =
        Dmv907Policy.class.getResourceAsStream("/cursitor/policy/dmv907/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Kept implements Files {
    private final Map<String, CaseFile> files = new TreeMap<>();

    @Override
    public Optional<CaseFile> find(CaseKey key) {
      return Optional.ofNullable(files.get(key.toString()));
    }

    @Override
    public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
      return files.values().stream()
          .filter(file -> file.key().desk().equals(desk) && file.key().mode() == mode)
          .filter(file -> file.terms().contains(term))
          .toList();
    }
  }
}
