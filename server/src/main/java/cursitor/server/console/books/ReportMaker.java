package cursitor.server.console.books;

import cursitor.exchange.OperatingMode;
import cursitor.fare.Exchanges;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.node.Node;
import cursitor.server.node.ServedCodecs;
import cursitor.server.reconcile.daily.Asked;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.Gathering;
import cursitor.server.reconcile.daily.NoticeGathering;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Makes the report of a desk from the store: the messages of one day, from midnight to midnight
/// where the exchange is at home, and what is open now.
final class ReportMaker {
  /// As many of what is open as somebody pages through.
  private static final int LISTED = 500;

  private final Node node;

  ReportMaker(Node node) {
    this.node = node;
  }

  /// Where the days of a desk begin.
  ZoneId zone(DeskConfig desk) {
    return node.policies().zone(desk.kind(), node.time().instant());
  }

  private FarePolicy policy(Instant now) {
    return node.policies().fare(now);
  }

  /// The day it is there.
  LocalDate today(DeskConfig desk) {
    return LocalDate.ofInstant(node.time().instant(), zone(desk));
  }

  DailyReport make(ReportOrder order) {
    DeskConfig desk = node.config().desk(order.desk()).orElseThrow();
    Instant now = node.time().instant();
    Instant from = order.day().atStartOfDay(zone(desk)).toInstant();
    Instant end = order.day().plusDays(1).atStartOfDay(zone(desk)).toInstant();
    Asked asked =
        new Asked(desk, OperatingMode.PRODUCTION, from, end.isBefore(now) ? end : now, now, LISTED);
    return desk.kind().isFare()
        ? Gathering.report(node.store(), policy(now), ServedCodecs.fare().of(Exchanges.FARE), asked)
        : NoticeGathering.report(node.store(), policy(now), asked);
  }
}
