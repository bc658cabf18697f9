package cursitor.wire.dmv907;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.MessageCode;
import cursitor.dmv907.WarningCode;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Messages of every kind, each field filled, left out or awkward, from a seed.
final class MessagesAtRandom {
  private static final List<String> NAMES =
      List.of("GARCIA", "O'NEIL-GARCIA", "MUÑOZ", "ST. JOHN", "D’ARC", "ŁUKASZ", "LI");
  private static final List<String> TEXTS =
      List.of("plain", "a & b < c > d", "\"quoted\" 'twice'", "ünïcode ✓", "]]>", "J. Clerk");
  private static final LocalDate BIRTH = LocalDate.of(1984, 5, 4);

  private static final Bindings BINDINGS = Bindings.of(Dmv907Schemas.compile());

  private final Random random;

  MessagesAtRandom(long seed) {
    this.random = new Random(seed);
  }

  Message next() {
    return switch (random.nextInt(5)) {
      case 0 ->
          new FailureToComplyNotification(header("DMV907", null), this.<Notice>some(2, this::hold));
      case 1 ->
          new FailureToComplyNotification(
              header("DMV907", null), this.<Notice>some(2, this::release));
      case 2 -> new ConvictionNotification(header("DMV902", null), conviction());
      case 3 -> success();
      default -> error();
    };
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return Stream.<T>generate(one).limit(1 + random.nextInt(most)).toList();
  }

  private Header header(String exchange, @Nullable MessageId reference) {
    return new Header(
        id(),
        reference,
        "C-" + random.nextInt(),
        Instant.ofEpochSecond(1_700_000_000L + random.nextInt(9_999_999), random.nextInt(3)),
        exchange,
        "1.0",
        new OrganizationId("90001"),
        new OrganizationId("CA-DMV"),
        one(OperatingMode.PRODUCTION, OperatingMode.TEST));
  }

  private MessageId id() {
    return new MessageId(new UUID(random.nextLong(), random.nextLong()));
  }

  private Notice hold() {
    LocalDate violation = BIRTH.plusYears(30).plusDays(random.nextInt(900));
    LocalDate order = violation.plusDays(random.nextInt(90));
    LocalDate due = order.plusDays(random.nextInt(90));
    return new Hold(
        one("FTC", "FTA", "FTP"),
        "A-" + random.nextInt(1000),
        courtCase(),
        new Citation(maybe("CIT-1"), violation),
        participant(),
        new RelatedConviction(maybe(violation), maybe("C-1")),
        new FailureToComply(order, "COMMUNITY_SERVICE", due, due.plusDays(1), random.nextBoolean()),
        some(10, () -> section(one("UNDERLYING", "BREACH"))),
        one("MOTOR_VEHICLE", "BICYCLE"),
        maybe(new Plate("7ABC123", "CA")),
        incident(),
        new Certification(one(TEXTS), due));
  }

  private Notice release() {
    Map<Field, String> claims = new EnumMap<>(Field.class);
    claims.put(Field.PRIOR_ABSTRACT_ID, "H-1");
    for (Field field : Field.values()) {
      boolean required = field.isRequiredOfRelease();
      boolean standsOnRelease = BINDINGS.release().place(field) != null;
      if (!required && standsOnRelease && field != Field.SECTION && random.nextInt(4) == 0) {
        claims.put(field, field.logicalName().startsWith("section/") ? "X Y" : one(TEXTS));
      }
    }
    return new Release(
        "R-1",
        "90001",
        BIRTH.plusYears(40),
        one("COMPLIED", "DISMISSED"),
        new Certification("J. CLERK", BIRTH.plusYears(40)),
        claims);
  }

  private ConvictionAbstract conviction() {
    LocalDate violation = BIRTH.plusYears(30);
    boolean reversal = random.nextBoolean();
    return new ConvictionAbstract(
        reversal ? ConvictionAbstract.Kind.REVERSAL : ConvictionAbstract.Kind.CONVICTION,
        "C-1",
        reversal ? "C-0" : null,
        courtCase(),
        new Citation(maybe("CIT 2"), violation),
        participant(),
        violation.plusDays(random.nextInt(60)),
        some(10, () -> section(null)),
        "GUILTY",
        maybe(one(TEXTS)),
        maybe(violation.plusDays(3)),
        maybe(new Plate("1A", "NV")),
        maybe("CF 1234"),
        incident(),
        new Certification("J. CLERK", violation));
  }

  private CourtCase courtCase() {
    return new CourtCase("90001", maybe(one(TEXTS)), "TR-" + random.nextInt(1000));
  }

  private Participant participant() {
    return new Participant(
        "P" + random.nextInt(9),
        new PersonName(one(NAMES), one(NAMES), maybe(one(NAMES)), maybe("JR")),
        BIRTH,
        maybe(new License(one("A1234567", "WDL*AB1-CD2"), one("CA", "WA"))));
  }

  private Section section(@Nullable String role) {
    return new Section(one("VC", "PC"), one("22350", "40508(c)"), role, maybe(one("I", "M", "F")));
  }

  private DrivingIncident incident() {
    return new DrivingIncident(one("1", "2", "9"), one("1", "2", "9"), maybe("9"));
  }

  private SuccessResponse success() {
    String exchange = one("DMV907", "DMV902");
    return new SuccessResponse(
        header(exchange, id()),
        new SuccessResponse.Echo(
            "A-1", "90001", maybe(one(TEXTS)), exchange.equals("DMV907") ? "HOLD" : "REVERSAL"),
        "A1234567",
        one(MessageCode.values()).name(),
        maybe(one(TEXTS)),
        Instant.ofEpochSecond(1_700_000_000L),
        random.nextBoolean()
            ? List.of()
            : some(
                3, () -> new SuccessResponse.Warning(one(WarningCode.values()), "", one(TEXTS))));
  }

  private ErrorResponse error() {
    boolean system = random.nextInt(3) == 0;
    ErrorCode code = system ? ErrorCode.E900 : one(ErrorCode.E301, ErrorCode.E201);
    List<ErrorResponse.Detail> details =
        some(4, () -> new ErrorResponse.Detail(one("", "/a/b[1]"), code.code(), one(TEXTS)));
    return new ErrorResponse(
        header(one("DMV907", "DMV902"), maybe(id())),
        code.code(),
        code.sentence(),
        system && random.nextBoolean() ? List.of() : details,
        system);
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
