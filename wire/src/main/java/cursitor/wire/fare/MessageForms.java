package cursitor.wire.fare;

import static cursitor.fare.message.TransactionCode.*;

import cursitor.exchange.Message;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.form.BoundForm;
import cursitor.wire.form.Form;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All kinds of messages of FARE, bound to the published schemas. Safe for many threads.
public final class MessageForms {
  /// The root element of a file of transactions.
  static final String BATCH = "Batch";

  /// The control totals in front of its transactions.
  static final String BATCH_HEADER = "BatchHeader";

  /// Those at its end.
  static final String BATCH_TRAILER = "BatchTrailer";

  /// Which transaction code has which root element and which form. The one place where this is
  /// said.
  private static final List<Root> ROOTS =
      List.of(
          new Root(CASE_ADD, "CaseAdd", CourtForms.CASE_ADD),
          new Root(CASE_UPD, "CaseUpdate", CourtForms.CASE_UPDATE),
          new Root(CASE_DEL, "CaseDelete", CourtForms.CASE_DELETE),
          new Root(CASE_INVALIDATE, "CaseInvalidate", CourtForms.CASE_INVALIDATE),
          new Root(PARTY_UPD, "PartyUpdate", CourtForms.PARTY_UPDATE),
          new Root(ADDR_UPD, "AddressUpdate", CourtForms.ADDRESS_UPDATE),
          new Root(APPEAR_UPD, "AppearanceUpdate", CourtForms.APPEARANCE_UPDATE),
          new Root(
              MANDAPP_UPD, "MandatoryAppearanceUpdate", CourtForms.MANDATORY_APPEARANCE_UPDATE),
          new Root(CHARGE_ADD, "ChargeAdd", CourtForms.CHARGE_ADD),
          new Root(CHARGE_UPD, "ChargeUpdate", CourtForms.CHARGE_UPDATE),
          new Root(CHARGE_DEL, "ChargeDelete", CourtForms.CHARGE_DELETE),
          new Root(SENT_UPD, "SentenceUpdate", CourtForms.SENTENCE_UPDATE),
          new Root(OBLIG_ADD, "ObligationAdd", CourtForms.OBLIGATION_ADD),
          new Root(OBLIG_UPD, "ObligationUpdate", CourtForms.OBLIGATION_UPDATE),
          new Root(OBLIG_DEL, "ObligationDelete", CourtForms.OBLIGATION_DELETE),
          new Root(PAY_COURT, "CourtPayment", CourtForms.COURT_PAYMENT),
          new Root(ADJ_NONFIN, "NonFinancialAdjustment", CourtForms.NON_FINANCIAL_ADJUSTMENT),
          new Root(PAY_CONFIRM, "PaymentConfirmation", CourtForms.PAYMENT_CONFIRMATION),
          new Root(FLAG_UPD, "FlagUpdate", CourtForms.FLAG_UPDATE),
          new Root(TTEAP_NOTICE_IND, "TteapNoticeUpdate", CourtForms.TTEAP_NOTICE_INDICATOR),
          new Root(STREAM_SET, "StreamSet", PartnerForms.STREAM_SET),
          new Root(STREAM_CHG, "StreamChange", PartnerForms.STREAM_CHANGE),
          new Root(TTEAP_FTA, "TteapFta", PartnerForms.TTEAP_FTA),
          new Root(OBLIG_ROLLUP, "ObligationRollup", PartnerForms.OBLIGATION_ROLLUP),
          new Root(
              DELINQUENT_WITHDRAWN, "DelinquencyWithdrawn", PartnerForms.DELINQUENCY_WITHDRAWN),
          new Root(EVT_REMINDER, "ReminderMailed", PartnerForms.REMINDER_MAILED),
          new Root(EVT_POSTDISP, "PostDispositionMailed", PartnerForms.POST_DISPOSITION_MAILED),
          new Root(ADDR_SKIP, "AddressFound", PartnerForms.ADDRESS_FOUND),
          new Root(ADDR_BAD, "AddressBad", PartnerForms.ADDRESS_BAD),
          new Root(PAY_ELECTRONIC, "ElectronicPayment", PartnerForms.ELECTRONIC_PAYMENT),
          new Root(TTEAP_HOLD, "TteapHold", PartnerForms.TTEAP_HOLD),
          new Root(TTEAP_RELEASED, "TteapReleased", PartnerForms.TTEAP_RELEASED),
          new Root(TTEAP_REJECT, "TteapReject", PartnerForms.TTEAP_REJECT),
          new Root(DELINQUENT, "Delinquent", PartnerForms.DELINQUENT),
          new Root(MVD_HOLD_REQ, "HoldRequest", PartnerForms.HOLD_REQUEST),
          new Root(MVD_RELEASE_REQ, "ReleaseRequest", PartnerForms.RELEASE_REQUEST),
          new Root(RESEND_REQ, "ResendRequest", PartnerForms.RESEND_REQUEST),
          new Root(RECON, "Reconciliation", PartnerForms.RECONCILIATION),
          new Root(ACK, "Acknowledgement", AnswerForms.ACKNOWLEDGEMENT),
          new Root(NACK, "Refusal", AnswerForms.REFUSAL),
          new Root(MVD_RESP, "MvdResponse", AnswerForms.MVD_RESPONSE));

  private record Root(TransactionCode code, String element, Form<?> form) {
    boolean isAnswer() {
      return FareAnswer.class.isAssignableFrom(form.type());
    }
  }

  private final MessageSchema schema;
  private final Map<TransactionCode, MessageForm> byCode = new EnumMap<>(TransactionCode.class);
  private final Map<Place, MessageForm> byRoot = new HashMap<>();
  private final Map<Class<?>, MessageForm> byType = new HashMap<>();

  private MessageForms(MessageSchema schema) {
    this.schema = schema;
    for (Root root : ROOTS) {
      MessageForm form = bound(root, schema.root(root.element()));
      byCode.put(form.code(), form);
      byRoot.put(form.root(), form);
      byType.put(root.form().type(), form);
    }
  }

  /// Compiles the published schemas and binds all forms to them. It takes a moment; do it once.
  public static MessageForms compile() {
    Set<String> roots = new HashSet<>();
    ROOTS.forEach(root -> roots.add(root.element()));
    roots.add(BATCH);
    roots.add(BATCH_TRAILER);
    return new MessageForms(FareSchemas.compile(roots));
  }

  private static MessageForm bound(Root root, Place place) {
    boolean answer = root.isAnswer();
    return new MessageForm(
        root.code(),
        place,
        BoundForm.of(answer ? KeyForms.ANSWER_HEADER : KeyForms.REQUEST_HEADER, place),
        answer ? null : BoundForm.of(Envelope.FORM, place),
        BoundForm.of(root.form(), place));
  }

  public MessageSchema schema() {
    return schema;
  }

  public Collection<MessageForm> all() {
    return new ArrayList<>(byCode.values());
  }

  public MessageForm of(TransactionCode code) {
    MessageForm form = byCode.get(code);
    if (form == null) {
      throw new IllegalStateException(code + " has no root element");
    }
    return form;
  }

  /// The form of a message; throws IllegalArgumentException on one of another exchange.
  public MessageForm of(Message message) {
    Class<?> type =
        message instanceof FareMessage fare ? fare.transaction().getClass() : message.getClass();
    MessageForm form = byType.get(type);
    if (form == null) {
      throw new IllegalArgumentException(type.getSimpleName() + " is no message of FARE");
    }
    return form;
  }

  /// Whether an element is a transaction, by its name.
  ///
  /// @param own whether it is of FARE's own namespace
  boolean isTransaction(boolean own, String localName) {
    return own && ROOTS.stream().anyMatch(root -> root.element().equals(localName));
  }

  /// The form of a root element; null where it is no single message.
  @Nullable MessageForm of(Place root) {
    return byRoot.get(root);
  }
}
