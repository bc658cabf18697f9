package cursitor.story.fare.line;

import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.MailedNotice;
import cursitor.story.fare.cast.CaseEdit;
import cursitor.story.fare.cast.CaseId;
import cursitor.story.fare.cast.Figure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a line says, in the terms of the exchange.
public sealed interface FareStep {
  record PersonNamed(Figure figure) implements FareStep {}

  /// Something at a court about one case/party.
  sealed interface CourtLine extends FareStep {
    PartyKey key();
  }

  record CourtSubmits(
      boolean sentItself, PartyKey key, String tag, boolean backlog, @Nullable String changes)
      implements CourtLine {}

  /// Something happens in a case the court has submitted.
  ///
  /// @param sentItself the CMS works out the transactions and sends them itself
  record CourtTells(boolean sentItself, PartyKey key, CaseEdit edit) implements CourtLine {}

  record CourtRestricts(boolean sentItself, PartyKey key) implements CourtLine {}

  record CourtSchedulesHearing(PartyKey key) implements CourtLine {}

  /// A party is consolidated into another case, or severed from one.
  ///
  /// @param key the one it had before
  record CourtMoves(PartyKey key, PartyKey to) implements CourtLine {}

  /// The case management system itself says that a key is not valid for FARE any more.
  record CmsInvalidates(PartyKey key, @Nullable PartyKey successor) implements CourtLine {}

  /// The court books a payment of the vendor.
  ///
  /// @param number the vendor's, null for the last payment
  /// @param amount cents, null for the sum that was paid
  record CourtBooks(
      boolean sentItself, PartyKey key, @Nullable String number, @Nullable Long amount)
      implements CourtLine {}

  /// Something at a court about a whole case.
  sealed interface CaseLine extends FareStep {}

  record CourtSeals(CaseId id) implements CaseLine {}

  record CourtRenumbers(CaseId from, CaseId to) implements CaseLine {}

  record CourtHoldsBack(CaseId id) implements CaseLine {}

  record CourtSubmitsAgain(CaseId id) implements CaseLine {}

  /// Something at JUSTIS, the vendor or the MVD, or work that a person closes.
  sealed interface PartnerLine extends FareStep {}

  /// The MVD's register has a customer.
  ///
  /// @param customer the number, null for the next one
  /// @param differences from the person, as fields and values
  record MvdKnows(
      String tag,
      @Nullable String customer,
      int vehicles,
      @Nullable LocalDate deceased,
      @Nullable String differences)
      implements PartnerLine {}

  record VendorMails(PartyKey key, MailedNotice.Kind kind) implements PartnerLine {}

  record NoticeComesBack(PartyKey key, String reason) implements PartnerLine {}

  record VendorFindsAddress(PartyKey key, Place place) implements PartnerLine {}

  /// A payment over the web, by phone or at a shop.
  ///
  /// @param type a code of `financial-types.table`
  /// @param amount cents
  /// @param number the vendor's own, null for the next one
  /// @param paidAt null: now
  record VendorTakesPayment(
      PartyKey key,
      String type,
      long amount,
      @Nullable ObligationKey paidFor,
      @Nullable String number,
      @Nullable LocalDateTime paidAt)
      implements PartnerLine {}

  /// JUSTIS decides anew, by the policy as it is now.
  record JustisLooksAnew(PartyKey key) implements PartnerLine {}

  /// A person closes the open work item of this code at a desk.
  record WorkClosed(String desk, String code, Unanswered unanswered, String reason)
      implements PartnerLine {}

  /// What becomes of messages on their way.
  sealed interface PostLine extends FareStep {}

  /// A desk is silent, or answers again.
  record DeskBehaves(String desk, Behaviour behaviour) implements PostLine {}

  /// How a desk deals with what is sent to it.
  enum Behaviour {
    ANSWERS,
    SILENT,
    SHUTS_OUT
  }

  /// A desk goes down as if its power were cut.
  ///
  /// @param afterNext only when it has committed what the next message to it brings about
  record DeskGoesDown(String desk, boolean afterNext) implements PostLine {}

  record DeskComesUp(String desk) implements PostLine {}

  /// The next message does not arrive.
  ///
  /// @param desk the one it is for, null for any
  /// @param unnoticed delivery goes on as if it had an answer
  record NextMessageLost(@Nullable String desk, boolean unnoticed) implements PostLine {}

  record NextAnswerLost() implements PostLine {}

  record TriedAgain() implements PostLine {}

  record GivenUp() implements PostLine {}

  /// What one desk sends another is held up from now on.
  record MessagesHeld(String from, String to) implements PostLine {}

  record HeldMessagesArrive(boolean reversed) implements PostLine {}

  record SameMessageAgain() implements PostLine {}

  record SameIdOtherContent() implements PostLine {}

  /// Alarms that are due ring.
  record Clock() implements FareStep {}

  /// Somebody looks how a case/party stands at all desks.
  record Shown(PartyKey key) implements FareStep {}

  /// Somebody asks why.
  record Asked(PartyKey key) implements FareStep {}
}
