package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.fare.message.Transaction;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Messages of every kind, each field filled, left out or awkward, from a seed. Records are made of
/// their components, so that a component that is added later is not forgotten here.
final class MessagesAtRandom {
  private static final List<String> TEXTS =
      List.of("plain", "a & b < c > d", "\"quoted\" 'twice'", "ünïcode ✓", "]]>", "D’ARC", "0");
  private static final long NOW = 1_770_000_000L;

  private final Random random;
  private final PartyKey party;

  MessagesAtRandom(long seed) {
    this.random = new Random(seed);
    this.party =
        new PartyKey(
            new OrganizationId("J0401"),
            new CaseNumber(one("TR2026-000123", "S 1400 CR.77", "m-ö-1")),
            "DEF",
            1 + random.nextInt(999));
  }

  /// The kinds of transactions, by their records.
  static List<Class<?>> transactions() {
    return Stream.of(Transaction.class.getPermittedSubclasses())
        .<Class<?>>flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
        .toList();
  }

  static List<Class<?>> answers() {
    return List.of(FareAnswer.class.getPermittedSubclasses());
  }

  Message next() {
    return random.nextInt(10) == 0 ? answer(one(answers())) : message(one(transactions()));
  }

  FareMessage message(Class<?> transaction) {
    int count = 1 + random.nextInt(4);
    Group group =
        random.nextBoolean()
            ? null
            : new Group(
                new UUID(random.nextLong(), random.nextLong()), 1 + random.nextInt(count), count);
    return new FareMessage(
        header(null),
        party,
        1 + random.nextInt(100_000),
        group,
        instant(),
        (Transaction) made(transaction));
  }

  FareAnswer answer(Class<?> type) {
    if (type == FareAnswer.Refusal.class) {
      boolean resend = random.nextInt(3) == 0;
      List<FareAnswer.Remark> details =
          IntStream.range(0, (resend ? 0 : 1) + random.nextInt(3))
              .mapToObj(_ -> (FareAnswer.Remark) made(FareAnswer.Remark.class))
              .toList();
      return new FareAnswer.Refusal(
          header(random.nextInt(5) == 0 ? null : id()), "E007", one(TEXTS), details, resend);
    }
    return (FareAnswer) made(type);
  }

  private Header header(@Nullable MessageId reference) {
    return new Header(
        id(),
        reference,
        "C-" + random.nextInt(),
        instant(),
        "FARE",
        "1.0",
        new OrganizationId("J0401"),
        new OrganizationId("AZ-JUSTIS"),
        one(OperatingMode.PRODUCTION, OperatingMode.TEST));
  }

  private MessageId id() {
    return new MessageId(new UUID(random.nextLong(), random.nextLong()));
  }

  private Instant instant() {
    return Instant.ofEpochSecond(NOW + random.nextInt(9_999_999), random.nextInt(2));
  }

  private Object made(Class<?> type) {
    if (type.isSealed()) {
      return made(one(List.of(type.getPermittedSubclasses())));
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = component(type, components[i]);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object component(Class<?> record, RecordComponent component) {
    AnnotatedType annotated = component.getAnnotatedType();
    boolean optional = annotated.isAnnotationPresent(Nullable.class);
    if (optional && random.nextInt(3) == 0) {
      return null;
    }
    if (component.getGenericType() instanceof ParameterizedType list) {
      Type of = list.getActualTypeArguments()[0];
      return IntStream.range(0, random.nextInt(4))
          .mapToObj(_ -> value(record, component.getName(), (Class<?>) of))
          .toList();
    }
    return value(record, component.getName(), component.getType());
  }

  private Object value(Class<?> record, String name, Class<?> type) {
    if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    }
    return switch (type.getSimpleName()) {
      case "String" -> text(record.getSimpleName(), name);
      case "boolean", "Boolean" -> random.nextBoolean();
      case "int", "Integer" -> 1 + random.nextInt(9);
      case "long" -> number(name);
      case "Instant" -> instant();
      case "LocalDate" -> LocalDate.of(1980 + random.nextInt(60), 2, 1 + random.nextInt(28));
      case "LocalDateTime" ->
          LocalDateTime.of(2026, 5, 4, random.nextInt(24), 0, random.nextInt(2));
      case "Header" -> header(id());
      case "PartyKey" -> party;
      case "OrganizationId" -> new OrganizationId("M0702");
      default -> made(type);
    };
  }

  private long number(String name) {
    return switch (name) {
      case "sequence", "fromSequence" -> 1 + random.nextInt(1000);
      case "amount", "received", "reckoned" -> random.nextInt(2_000_000) - 1_000_000;
      default -> random.nextInt(1_000_000);
    };
  }

  private String text(String record, String name) {
    return switch (name) {
      case "number", "citationNumber" -> one("CT-1001", "9 88-12");
      case "sequence" -> one("A", "12");
      case "code", "type", "caseType", "caseTypes", "mvdCode" -> one("FINE", "54", "CT");
      case "reason" -> one("PLAN", "PD");
      case "stream" -> record.equals("MailedNotice") ? one("", "DF-CIV") : "HOLD-DATA";
      case "state", "plateState" -> one("AZ", "**");
      case "postalCode" -> one("85501", "85501-1234");
      case "socialSecurityLast4" -> "0123";
      case "sexCode" -> "F";
      case "field" -> one("", "payment/receivedAt");
      default -> one(TEXTS);
    };
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
