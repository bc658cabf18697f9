package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Act;
import cursitor.exchange.Decision;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.message.VendorTransaction;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailingTest {
  private final VendorBench vendor = new VendorBench();

  @Test
  void aNoticeTellsWhereItWentAndWhatItShows() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.until("2026-01-10T00:00");

    MailedNotice notice = posted();
    assertThat(notice.mailedTo()).isEqualTo(Debtor.HOME);
    assertThat(notice.amountShown()).isEqualTo(Debtor.OWED);
    assertThat(notice.stream()).isEqualTo("DF-CIV");
    assertThat(notice.number()).hasSize(16).containsOnlyDigits();
    assertThat(
            vendor
                .files()
                .having(VendorBench.ACS, VendorBench.MODE, AccountFile.noticeTerm(notice.number())))
        .hasSize(1);
  }

  @Test
  void theLastDigitChecksTheOthers() {
    assertThat(NoticeNumbers.checkDigit("7992739871")).isEqualTo(3);
  }

  @Test
  void noTwoNoticesHaveTheSameNumber() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(MailedNotice.Kind.POST1));
    String first = posted().number();
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));
    assertThat(posted().number()).isNotEqualTo(first);
  }

  /// A1, FARE-53: any notice, the reminder too.
  @ParameterizedTest
  @EnumSource(MailedNotice.Kind.class)
  void mailThatComesBackMarksItsAddress(MailedNotice.Kind kind) {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(kind));
    vendor.act(returned("NSN"));

    VendorTransaction.AddressBad told = vendor.lastTold(VendorTransaction.AddressBad.class);
    assertThat(told.place()).isEqualTo(Debtor.HOME);
    assertThat(told.how().reason()).isEqualTo("NSN");
    assertThat(vendor.items()).containsExactly("NO_ADDRESS");

    vendor.act(returned("NSN"));
    assertThat(vendor.codes()).filteredOn("ADDR_BAD"::equals).hasSize(1);
  }

  @Test
  void markedAsDeceasedIsAReviewAndNoStatus() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(MailedNotice.Kind.POST1));
    vendor.act(returned("DEC"));

    assertThat(vendor.items()).containsExactly("NO_ADDRESS", "POSSIBLE_DEATH");
    assertThat(account().caseParty().person().deceased()).isNull();
  }

  @Test
  void anUnknownReasonIsRefused() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(MailedNotice.Kind.POST1));
    assertThat(vendor.act(returned("XYZ"))).isInstanceOf(Decision.Refused.class);
  }

  /// FARE-51: nothing goes to a bad address; what waited is mailed to the new one.
  @Test
  void theSecondNoticeWaitsForAnAddress() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.until("2026-01-20T00:00");
    vendor.act(returned("NSN"));
    vendor.until("2026-02-20T00:00");
    assertThat(vendor.codes()).containsExactly("EVT_POSTDISP", "ADDR_BAD");

    vendor.act(
        new VendorAct.AddressTraced(
            VendorBench.ACS, VendorBench.MODE, vendor.key, Debtor.place("2 OAK ST")));

    assertThat(vendor.codes())
        .containsExactly("EVT_POSTDISP", "ADDR_BAD", "ADDR_SKIP", "EVT_POSTDISP");
    assertThat(posted().mailedTo()).isEqualTo(Debtor.place("2 OAK ST"));
    assertThat(Objects.requireNonNull(account().caseParty().currentAddress()).source())
        .isEqualTo(Address.Source.ACS_SKIP_TRACE);
    assertThat(vendor.items()).isEmpty();
  }

  @Test
  void anAddressOfTheCourtDoesAsWell() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.until("2026-01-20T00:00");
    vendor.act(returned("NSN"));
    vendor.until("2026-02-20T00:00");

    vendor.justis(new CourtTransaction.AddressUpdate(Debtor.address(Debtor.place("3 ASH ST"))));

    assertThat(posted().mailedTo()).isEqualTo(Debtor.place("3 ASH ST"));
    assertThat(vendor.items()).isEmpty();
  }

  /// T15: the source lets the 29 days run on.
  @Test
  void aReturnedSecondNoticeDoesNotStopTheClock() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));
    vendor.until("2026-01-20T00:00");
    vendor.act(returned("NSN"));
    vendor.until("2026-02-04T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
  }

  /// T15: M0702 has chosen otherwise. The notice is mailed again, and the days begin anew.
  @Test
  void aReturnedSecondNoticeStopsTheClockOfACourtThatWantsItSo() {
    vendor.key = PartyKey.parse("M0702/TR2026-000123/DEF-1");
    vendor.open(Debtor.disposed(vendor.key, "CT"));
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));
    vendor.until("2026-01-20T00:00");
    vendor.act(returned("NSN"));
    vendor.until("2026-03-10T00:00");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");

    vendor.act(
        new VendorAct.AddressTraced(
            VendorBench.ACS, VendorBench.MODE, vendor.key, Debtor.place("2 OAK ST")));
    assertThat(vendor.codes()).endsWith("EVT_POSTDISP");
    vendor.until("2026-04-07T23:59");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
    vendor.until("2026-04-08T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
  }

  /// An item is closed with a reason, and not raised anew by its own closing.
  @Test
  void whoFindsNoAddressMaySaySo() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.until("2026-01-20T00:00");
    vendor.act(returned("NSN"));
    vendor.until("2026-02-20T00:00");
    WorkItem item = vendor.open.values().iterator().next();

    assertThat(vendor.act(closing(item, " "))).isInstanceOf(Decision.Refused.class);
    assertThat(vendor.act(closing(item, "not to be found"))).isInstanceOf(Decision.Accepted.class);
    assertThat(vendor.items()).isEmpty();
    vendor.justis(Debtor.paid("P-1", 100, Debtor.OWED - 100));
    assertThat(vendor.items()).isEmpty();
    assertThat(vendor.act(closing(item, "again"))).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void nothingIsMailedWhereNothingIsDueOrCollectionPauses() {
    vendor.open(Debtor.disposed());
    vendor.suspend("COURT", null);
    assertThat(vendor.act(vendor.mailed(MailedNotice.Kind.POST1)))
        .isInstanceOf(Decision.Refused.class);
    vendor.resume();
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    assertThat(vendor.act(vendor.mailed(MailedNotice.Kind.POST1)))
        .isInstanceOf(Decision.Refused.class);
    assertThat(vendor.codes()).isEmpty();
  }

  private Act closing(WorkItem item, String reason) {
    return new WorkItemClosed(vendor.fileKey(), item.id(), reason, "A CLERK");
  }

  private VendorAct returned(String reason) {
    return new VendorAct.MailReturned(VendorBench.ACS, VendorBench.MODE, vendor.key, null, reason);
  }

  private MailedNotice posted() {
    return vendor.lastTold(VendorTransaction.PostDispositionMailed.class).notice();
  }

  private Account account() {
    return Objects.requireNonNull(vendor.file().account());
  }
}
