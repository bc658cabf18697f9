package cursitor.server.console.books;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.reconcile.daily.DailyReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeReportsTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final DailyReport REPORT =
      new DailyReport(
          "M0702",
          OperatingMode.PRODUCTION,
          Instant.EPOCH,
          Instant.EPOCH,
          Instant.EPOCH,
          "1",
          Map.of(),
          List.of(),
          List.of());

  private static ReportOrder order(int day) {
    return new ReportOrder(new OrganizationId("M0702"), LocalDate.of(2026, 3, day));
  }

  @Test
  void whileItIsMadeNobodyWaitsAndNobodyHasItMadeTwice() {
    BlockingQueue<DailyReport> ready = new LinkedBlockingQueue<>();
    AtomicInteger begun = new AtomicInteger();
    MadeReports reports =
        new MadeReports(
            _ -> {
              begun.incrementAndGet();
              try {
                return ready.take();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            },
            Duration.ZERO);

    assertThat(reports.state(order(2))).isInstanceOf(MadeReports.State.Unknown.class);
    reports.make(order(2));
    reports.make(order(2));
    assertThat(reports.state(order(2))).isInstanceOf(MadeReports.State.UnderWay.class);

    // Were it made a second time, that would end too.
    ready.addAll(List.of(REPORT, REPORT));
    while (reports.state(order(2)) instanceof MadeReports.State.UnderWay) {
      Thread.onSpinWait();
    }
    assertThat(reports.state(order(2))).isEqualTo(new MadeReports.State.Done(REPORT));
    assertThat(begun).hasValue(1);
  }

  @Test
  void whatCouldNotBeMadeIsTold() {
    MadeReports reports =
        new MadeReports(
            _ -> {
              throw new IllegalStateException();
            },
            LONG);
    reports.make(order(2));
    assertThat(reports.state(order(2))).isInstanceOf(MadeReports.State.Failed.class);
  }

  /// They are made one after the other by one worker.
  @Test
  void whoeverAsksWhileManyWaitIsToldSoAndNothingIsBegun() {
    CountDownLatch ready = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    MadeReports reports =
        new MadeReports(
            _ -> {
              begun.incrementAndGet();
              most.accumulateAndGet(together.incrementAndGet(), Math::max);
              try {
                ready.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              together.decrementAndGet();
              return REPORT;
            },
            Duration.ZERO);
    for (int day = 1; day <= MadeReports.MOST_AT_ONCE; day++) {
      assertThat(reports.make(order(day))).isTrue();
    }
    assertThat(reports.make(order(1))).isTrue();
    assertThat(reports.make(order(20))).isFalse();
    assertThat(reports.state(order(20))).isInstanceOf(MadeReports.State.Unknown.class);

    ready.countDown();
    for (int day = 1; day <= MadeReports.MOST_AT_ONCE; day++) {
      while (reports.state(order(day)) instanceof MadeReports.State.UnderWay) {
        Thread.onSpinWait();
      }
    }
    assertThat(begun).hasValue(MadeReports.MOST_AT_ONCE);
    assertThat(most).hasValue(1);
    assertThat(reports.make(order(20))).isTrue();
  }

  @Test
  void theLastFewAreRemembered() {
    MadeReports reports = new MadeReports(_ -> REPORT, LONG);
    for (int day = 1; day <= 9; day++) {
      reports.make(order(day));
    }
    assertThat(reports.state(order(1))).isInstanceOf(MadeReports.State.Unknown.class);
    assertThat(reports.state(order(2))).isInstanceOf(MadeReports.State.Done.class);
  }
}
