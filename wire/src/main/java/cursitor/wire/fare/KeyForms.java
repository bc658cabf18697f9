package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.OperatingMode;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.message.Group;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// Header, keys and groups.
final class KeyForms {
  private static final String ID = "/nc:IdentificationID";
  private static final String ORGANIZATION = "/nc:EntityOrganization/nc:OrganizationIdentification";

  static final Form<Header> REQUEST_HEADER = header(false);
  static final Form<Header> ANSWER_HEADER = header(true);

  static final Form<PartyKey> PARTY_KEY =
      Form.of(PartyKey.class)
          .value(
              "court",
              "nc:Case/j:CaseAugmentation/j:CaseCourt/nc:OrganizationIdentification" + ID,
              FareKinds.ORGANIZATION,
              PartyKey::court)
          .value(
              "caseNumber", "nc:Case/nc:CaseDocketID", FareKinds.CASE_NUMBER, PartyKey::caseNumber)
          .text("partyType", "fare:PartyTypeCode", PartyKey::partyType)
          .value("partyNumber", "fare:PartyNumeric", Kind.INT, PartyKey::partyNumber)
          .make(in -> new PartyKey(in.next(), in.next(), in.next(), in.next()))
          .inOneText(PartyKey::parse, PartyKey::toString);

  static final Form<ChargeKey> CHARGE_KEY =
      Form.of(ChargeKey.class)
          .text("citationNumber", "fare:CitationID", ChargeKey::citationNumber)
          .text("sequence", "j:ChargeSequenceID", ChargeKey::sequence)
          .make(in -> new ChargeKey(in.next(), in.next()))
          .inOneText(ChargeKey::parse, ChargeKey::toString);

  static final Form<ObligationKey> OBLIGATION_KEY =
      Form.of(ObligationKey.class)
          .inner("charge", "fare:ChargeKey", CHARGE_KEY, ObligationKey::charge)
          .text("code", "nc:ObligationCategoryText", ObligationKey::code)
          .value("sequence", "fare:ObligationNumeric", Kind.INT, ObligationKey::sequence)
          .make(in -> new ObligationKey(in.next(), in.next(), in.next()))
          .inOneText(ObligationKey::parse, ObligationKey::toString);

  static final Form<Group> GROUP =
      Form.of(Group.class)
          .value("id", "fare:GroupID", FareKinds.UUID_KIND, Group::id)
          .value("index", "fare:GroupIndexNumeric", Kind.INT, Group::index)
          .value("count", "fare:GroupCountNumeric", Kind.INT, Group::count)
          .make(in -> new Group(in.next(), in.next(), in.next()));

  private KeyForms() {}

  private static Form<Header> header(boolean ofAnswer) {
    Form.Draft<Header> draft =
        Form.of(Header.class)
            .value("messageId", "nc:MessageID", FareKinds.MESSAGE_ID, Header::messageId);
    if (ofAnswer) {
      draft.value("reference", "nc:MessageReferenceID", FareKinds.MESSAGE_ID, Header::reference);
    }
    return draft
        .text("correlationId", "exchange:CorrelationID", Header::correlationId)
        .value("sentAt", "nc:MessageSentDate/nc:DateTime", FareKinds.INSTANT, Header::sentAt)
        .text("exchangeCode", "exchange:ExchangeCode", Header::exchangeCode)
        .text("schemaVersion", "exchange:SchemaVersionID", Header::schemaVersion)
        .value(
            "sender",
            "nc:MessageSenderEntity" + ORGANIZATION + ID,
            FareKinds.ORGANIZATION,
            Header::sender)
        .value(
            "recipient",
            "nc:MessageRecipientEntity" + ORGANIZATION + ID,
            FareKinds.ORGANIZATION,
            Header::recipient)
        .value("mode", "exchange:OperatingModeCode", Kind.named(OperatingMode.class), Header::mode)
        .make(in ->
            new Header(
                in.next(),
                ofAnswer ? in.next() : null,
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next()));
  }
}
