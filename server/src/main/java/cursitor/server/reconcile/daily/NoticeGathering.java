package cursitor.server.reconcile.daily;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.reconcile.daily.CourtReport.OnFile;
import cursitor.server.reconcile.daily.CourtReport.OpenLine;
import cursitor.server.reconcile.daily.DailyReport.PartnerTotals;
import cursitor.server.store.Books;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the books of a desk of DMV907: how much went each way, and what has no answer and since
/// when. There are no announcements in that exchange, and nobody sends daily.
public final class NoticeGathering {
  private static final String ANSWER = " answer";
  private static final OnFile NOTHING = new OnFile(0, 0, 0, 0, 0);

  private final Store store;
  private final FarePolicy ages;
  private final Asked asked;
  private final Turns turns;
  private final Map<String, PairTally> partners = new TreeMap<>();

  private NoticeGathering(Store store, FarePolicy ages, Asked asked) {
    this.store = store;
    this.ages = ages;
    this.asked = asked;
    turns = new Turns(asked.desk());
  }

  /// The report of a desk of DMV907, with each partner.
  ///
  /// @param ages the ages by which things are counted are those of its `limits.table`
  public static DailyReport report(Store store, FarePolicy ages, Asked asked) {
    return new NoticeGathering(store, ages, asked).report();
  }

  private DailyReport report() {
    List<FlowCount> flows =
        store.records().counts().stream().filter(count -> isOurs(count.flow())).toList();
    flows.forEach(count -> tally(count.flow().partner().value()));
    store.books().keptBetween(asked.from(), asked.to(), this::message);
    store.books().unanswered(this::unanswered);
    Map<String, PartnerTotals> totals = new TreeMap<>();
    new PartnerBooks(store.books(), ages, asked.madeAt())
        .totals(flows)
        .forEach((partner, each) -> totals.put(partner, heard(partner, each)));
    return new DailyReport(
        asked.id().value(),
        asked.mode(),
        asked.from(),
        asked.to(),
        asked.madeAt(),
        ages.version(),
        totals,
        partners.entrySet().stream()
            .map(entry -> entry.getValue().report(court(entry.getKey()), entry.getKey(), NOTHING))
            .toList(),
        List.of());
  }

  /// Most of what comes here are answers, so those are heard too; and nobody sends daily.
  private PartnerTotals heard(String partner, PartnerTotals totals) {
    Instant last =
        store
            .books()
            .lastReceived(
                asked.id(),
                new OrganizationId(partner),
                asked.mode(),
                asked.madeAt().minus(PartnerBooks.LOOKED_BACK))
            .orElse(null);
    return new PartnerTotals(
        totals.received(),
        totals.refused(),
        totals.sent(),
        totals.sentRefused(),
        last == null ? "" : last.toString(),
        false,
        0,
        false);
  }

  private boolean isOurs(Flow flow) {
    return flow.desk().equals(asked.id())
        && flow.mode() == asked.mode()
        && flow.direction() != Direction.ACT;
  }

  private String court(String partner) {
    return asked.desk().kind() == DeskConfig.Kind.COURT ? asked.id().value() : partner;
  }

  private PairTally tally(String partner) {
    return partners.computeIfAbsent(
        partner, _ -> new PairTally(ages, asked.madeAt(), asked.listed()));
  }

  private void message(KeptMessage kept) {
    if (isOurs(kept.flow())) {
      tally(kept.flow().partner().value())
          .message(
              kept.flow().direction() == Direction.RECEIVED,
              code(kept),
              kept.standing() == Standing.REFUSED,
              0);
    }
  }

  /// Answers are counted too, under a name of their own.
  private static String code(KeptMessage kept) {
    String exchange = kept.flow().exchange();
    if (exchange.isEmpty()) {
      return Subject.NO_CODE;
    }
    return kept.reference() == 0 ? exchange : exchange + ANSWER;
  }

  private void unanswered(Books.Unanswered unanswered) {
    KeptMessage kept = unanswered.message();
    if (!isOurs(kept.flow()) || kept.reference() != 0) {
      return;
    }
    OrganizationId partner = kept.flow().partner();
    PairTally tally = tally(partner.value());
    tally.unanswered(kept.keptAt());
    Turns.Turn turn = turns.ofDelivery(partner, unanswered.attempts());
    CaseKey file = kept.caseFile();
    tally.list(
        new OpenLine(
            kept.subject().isEmpty() ? kept.flow().exchange() : kept.subject(),
            file == null || !file.kind().equals(CourtFile.KIND) ? "" : file.name(),
            kept.id().toString(),
            kept.keptAt(),
            Duration.between(kept.keptAt(), asked.madeAt()).toHours(),
            turn.whose(),
            turn.todo()));
  }
}
