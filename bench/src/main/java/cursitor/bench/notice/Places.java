package cursitor.bench.notice;

import cursitor.exchange.MessageId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is different in every message, and the stand-ins that hold its place in the samples.
final class Places {
  static final UUID MESSAGE_ID = UUID.fromString("5a3d0000-0000-4000-8000-000000000001");
  static final String CORRELATION_ID = "5a3d0000-0000-4000-8000-000000000002";
  static final String ABSTRACT_ID = "STANDIN-ABSTRACT";
  static final String CONVICTION_ID = "STANDIN-CONVICTION";
  static final String DOCKET = "STANDIN-DOCKET";
  static final String CITATION = "STANDIN-CITATION";
  static final String PARTICIPANT = "STANDIN-PERSON";
  static final String LAST_NAME = "STANDIN LAST";
  static final String FIRST_NAME = "STANDIN FIRST";
  static final LocalDate BIRTH_DATE = LocalDate.of(1931, 1, 1);
  static final String PLATE = "STANDIN1";
  static final String LICENSE = "X9999991";

  /// In the order of the values of [#of(Person, int, String)].
  static final List<String> STAND_INS =
      List.of(
          MESSAGE_ID.toString(),
          CORRELATION_ID,
          ABSTRACT_ID,
          CONVICTION_ID,
          DOCKET,
          CITATION,
          PARTICIPANT,
          LAST_NAME,
          FIRST_NAME,
          BIRTH_DATE.toString(),
          PLATE,
          LICENSE);

  private Places() {}

  /// What stands in the places of one person's message.
  ///
  /// @param message which of the person's messages it is
  static String[] of(Person person, int message, String license) {
    return new String[] {
      person.messageId(message).toString(),
      person.messageId(100 + message).toString(),
      person.abstractId(),
      person.convictionId(),
      person.docket(),
      person.citation(),
      person.participant(),
      person.lastName(),
      person.firstName(),
      person.birthDate(),
      person.plate(),
      license
    };
  }

  static MessageId messageId() {
    return new MessageId(MESSAGE_ID);
  }
}
