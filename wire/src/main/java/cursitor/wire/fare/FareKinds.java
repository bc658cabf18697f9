package cursitor.wire.fare;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.wire.form.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// The simple values of FARE.
public final class FareKinds {
  /// Where the seconds end in `2026-01-02T03:04:05.678Z`.
  private static final int SECONDS_END = 19;

  private static final String NO_NANOS = "000000000";

  public static final Kind<Instant> INSTANT = Kind.of(FareKinds::instant, Instant::toString);
  public static final Kind<LocalDate> DATE = Kind.of(LocalDate::parse, LocalDate::toString);
  public static final Kind<LocalDateTime> LOCAL_DATE_TIME =
      Kind.of(LocalDateTime::parse, FareKinds::withSeconds);
  public static final Kind<UUID> UUID_KIND = Kind.of(UUID::fromString, UUID::toString);
  public static final Kind<MessageId> MESSAGE_ID = Kind.of(MessageId::parse, MessageId::toString);
  public static final Kind<OrganizationId> ORGANIZATION =
      Kind.of(OrganizationId::new, OrganizationId::value);
  public static final Kind<CaseNumber> CASE_NUMBER = Kind.of(CaseNumber::new, CaseNumber::written);

  /// Cents, written as dollars: 24000 is `240.00`.
  public static final Kind<Long> CENTS = Kind.of(FareKinds::cents, FareKinds::dollars);

  private FareKinds() {}

  /// What is written in UTC, as most is, is read digit by digit: a formatter takes many times as
  /// long, and every message has several times.
  private static Instant instant(String text) {
    int end = text.length() - 1;
    if (text.charAt(end) != 'Z') {
      return OffsetDateTime.parse(text).toInstant();
    }
    String fraction = text.substring(Math.min(end, SECONDS_END + 1), end);
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, SECONDS_END),
            Integer.parseInt((fraction + NO_NANOS).substring(0, NO_NANOS.length())))
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /// The schemas want the seconds even where they are zero.
  private static String withSeconds(LocalDateTime time) {
    String text = time.toString();
    return text.length() == "2026-01-01T00:00".length() ? text + ":00" : text;
  }

  /// Dollars with two decimals, such as `-0.05`.
  public static String dollars(long cents) {
    long amount = Math.abs(cents);
    long odd = amount % 100;
    return (cents < 0 ? "-" : "") + amount / 100 + (odd < 10 ? ".0" : ".") + odd;
  }

  /// Cents of dollars with two decimals.
  public static long cents(String dollars) {
    boolean negative = dollars.charAt(0) == '-';
    long cents = 0;
    for (int i = negative ? 1 : 0; i < dollars.length(); i++) {
      char c = dollars.charAt(i);
      if (c != '.') {
        cents = cents * 10 + c - '0';
      }
    }
    return negative ? -cents : cents;
  }
}
