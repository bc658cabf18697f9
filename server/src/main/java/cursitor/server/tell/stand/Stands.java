package cursitor.server.tell.stand;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Clock;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import cursitor.server.store.history.FileHistory;
import cursitor.server.store.history.Histories;
import cursitor.server.tell.Told;
import cursitor.story.fare.FareTeller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at what stands of a case.
public final class Stands {
  private final Records records;
  private final Histories histories;
  private final FarePolicy policy;
  private final TimerRows rows;

  public Stands(Store store, FarePolicy policy, Dmv907Policy dmv907) {
    this.records = store.records();
    this.histories = new Histories(store);
    this.policy = policy;
    this.rows = new TimerRows(policy, dmv907);
  }

  /// What stands of a case/party.
  ///
  /// @param told the story of the case/party
  /// @param customers the MVD's files that may hold its registration
  public FareStands fare(PartyKey party, Told told, List<CustomerFile> customers, Instant at) {
    LocalDate day = policy.day(at);
    List<CaseFile> files = new ArrayList<>(files(told));
    files.addAll(customers);
    List<StandingHold> holds = new ArrayList<>();
    files.forEach(file -> holds(file, party, holds));
    return new FareStands(
        party,
        FareTeller.stands(party, day, files),
        data(files),
        new Balances(party, records).of(told.messages()),
        holds,
        docket(told.files()),
        timers(told.files(), day));
  }

  /// What stands of the notices about a participant.
  ///
  /// @param told the story of the notices
  public NoticeStands notices(Told told, Instant at) {
    List<NoticeView> notices = new ArrayList<>();
    Map<String, HoldOnFile> atDmv = new LinkedHashMap<>();
    for (CaseFile file : files(told)) {
      switch (file) {
        case CourtFile court -> notices.addAll(NoticeView.of(court));
        case NoticeFile dmv -> atDmv.putAll(dmv.holds());
        default -> {}
      }
    }
    return new NoticeStands(
        notices, atDmv, docket(told.files()), timers(told.files(), policy.day(at)));
  }

  /// What stands on a driver record, by the files that are found by it.
  public DriverStands driver(DriverRecord driver) {
    CaseKey key = driver.key();
    return new DriverStands(
        driver,
        records.having(key.desk(), key.mode(), NoticeFile.recordTerm(key.name())).stream()
            .filter(NoticeFile.class::isInstance)
            .map(NoticeFile.class::cast)
            .sorted(Comparator.comparing(file -> file.key().name()))
            .toList());
  }

  private List<CaseFile> files(Told told) {
    return told.files().stream().map(records::caseFile).flatMap(Optional::stream).toList();
  }

  private static @Nullable CaseParty data(List<CaseFile> files) {
    CaseParty found = null;
    for (CaseFile file : files) {
      CaseParty here =
          switch (file) {
            case RegisterFile register -> register.caseParty();
            case HubFile hub -> hub.data();
            case AccountFile account ->
                account.account() == null ? null : account.account().caseParty();
            default -> null;
          };
      if (here != null && (found == null || file instanceof RegisterFile)) {
        found = here;
      }
    }
    return found;
  }

  private static void holds(CaseFile file, PartyKey party, List<StandingHold> holds) {
    switch (file) {
      case RegisterFile register ->
          register
              .announced()
              .holds()
              .forEach(hold ->
                  holds.add(
                      new StandingHold(
                          file.key().desk(),
                          hold.ground(),
                          word(hold.standing()),
                          hold.code(),
                          hold.at())));
      case AccountFile account ->
          account
              .holds()
              .forEach(hold ->
                  holds.add(
                      new StandingHold(
                          file.key().desk(),
                          hold.ground(),
                          word(hold.state()),
                          hold.mvdCode(),
                          hold.since())));
      case CustomerFile customer ->
          customer.holds().stream()
              .filter(hold -> hold.party().equals(party))
              .forEach(hold ->
                  holds.add(
                      new StandingHold(
                          file.key().desk(), hold.ground(), "on file", "", hold.placedAt())));
      default -> {}
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private List<DocketLine> docket(List<CaseKey> files) {
    return files.stream()
        .flatMap(file -> records.timeline(file).stream())
        .filter(TimelineEntry.Told.class::isInstance)
        .map(entry -> ((TimelineEntry.Told) entry).entry())
        .filter(entry -> entry.kind() == FeedEntry.Kind.DOCKET_ENTRY)
        .sorted(Comparator.comparingLong(FeedEntry::cursor))
        .map(entry -> new DocketLine(entry.at(), entry.subject(), entry.code(), entry.text()))
        .toList();
  }

  private List<Timer> timers(List<CaseKey> files, LocalDate day) {
    List<Timer> timers = new ArrayList<>();
    for (CaseKey file : files) {
      for (FileHistory.SetAlarm alarm :
          histories.of(file).map(FileHistory::alarms).orElse(List.of())) {
        timers.add(
            new Timer(file, alarm.name(), alarm.at(), rows.of(file.kind(), alarm.name(), day)));
      }
    }
    timers.sort(Comparator.comparing(Timer::dueAt));
    files.forEach(file -> paused(file, day, timers));
    return timers;
  }

  private void paused(CaseKey file, LocalDate day, List<Timer> timers) {
    if (records.caseFile(file).orElse(null) instanceof AccountFile account
        && account.account() != null) {
      for (Clock clock : account.account().schedule().clocks()) {
        if (clock instanceof Clock.Paused paused) {
          String name = paused.kind().name().toLowerCase(Locale.ROOT);
          timers.add(new Timer(file, name, null, rows.of(file.kind(), name, day)));
        }
      }
    }
  }
}
