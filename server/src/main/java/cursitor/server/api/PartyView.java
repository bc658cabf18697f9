package cursitor.server.api;

import cursitor.fare.court.Announced;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MailedNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a court's register has of one party of a case.
///
/// @param party such as `DEF-1`
/// @param key the whole key, such as `J0401/TR2026-000123/DEF-1`
/// @param state `HeldBack` until its old key is recalled, `InFare`, `Recalled` or `Deleted`
/// @param otherKey the old key a `HeldBack` one waits for, or the new one of a `Recalled` one
/// @param balance dollars owed in all, such as `240.00`
/// @param flags the names of the control flags that are set
/// @param answersAwaited how many transactions JUSTIS has not answered yet
/// @param notTaken the transactions JUSTIS has refused; they go out again with the next submission
/// @param notices what the vendor mailed, oldest first
/// @param holds how registration holds stand, one for each ground at most
/// @param rejections requests the MVD did not carry out, oldest first
/// @param announcements what was announced and still wants the court's booking
/// @param workItems the open ones
/// @param fields the case/party as it was submitted; empty once it left FARE
record PartyView(
    String party,
    String key,
    String state,
    @Nullable String otherKey,
    String balance,
    List<String> flags,
    int answersAwaited,
    List<String> notTaken,
    List<NoticeLine> notices,
    List<HoldLine> holds,
    List<RejectionLine> rejections,
    List<AnnouncementLine> announcements,
    List<WorkItemView> workItems,
    Map<String, Object> fields) {
  PartyView {
    flags = List.copyOf(flags);
    notTaken = List.copyOf(notTaken);
    notices = List.copyOf(notices);
    holds = List.copyOf(holds);
    rejections = List.copyOf(rejections);
    announcements = List.copyOf(announcements);
    workItems = List.copyOf(workItems);
  }

  /// A notice the vendor mailed.
  ///
  /// @param number what the public looks the case up by
  /// @param stream empty for a reminder
  /// @param amountShown dollars
  record NoticeLine(
      String number,
      MailedNotice.Kind notice,
      String stream,
      Instant mailedAt,
      String amountShown) {}

  /// How a registration hold stands, as far as the court was told.
  ///
  /// @param code the MVD's code
  record HoldLine(HoldGround ground, Announced.Hold.Standing standing, String code, Instant at) {}

  /// A request the MVD did not carry out (FARE-58 to FARE-60).
  ///
  /// @param onFile what the MVD has; several where more than one person may be meant, then masked
  /// @param own what the court has, to be compared with it
  record RejectionLine(
      HoldGround ground, String code, Instant at, List<IdentityLine> onFile, IdentityLine own) {
    RejectionLine {
      onFile = List.copyOf(onFile);
    }
  }

  /// Who somebody is. What is not known is null.
  record IdentityLine(
      @Nullable String surname,
      @Nullable String given,
      @Nullable String middle,
      @Nullable LocalDate birthDate,
      @Nullable String licenseNumber,
      @Nullable String licenseState,
      @Nullable String line1,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode,
      @Nullable LocalDate deceasedOn) {
    @Override
    public String toString() {
      return "IdentityLine ***";
    }
  }

  /// An announcement that wants the court's booking.
  ///
  /// @param number the vendor's transaction number, or the obligation code of a fee
  /// @param amount dollars
  record AnnouncementLine(
      Announced.Opening.Kind announced, String number, String amount, String correlationId) {}
}
