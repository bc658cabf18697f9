package cursitor.server.console.books;

import cursitor.server.reconcile.daily.DailyReport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reports made because somebody asked: the last few. Making one reads every case file of a desk,
/// which takes minutes where there are millions, so it is done once for all who look, one report
/// after the other, and nobody's request waits for it longer than a moment.
final class MadeReports {
  private static final Logger LOG = LoggerFactory.getLogger(MadeReports.class);
  private static final int KEPT = 8;
  private final Function<ReportOrder, DailyReport> maker;
  private final Duration moment;
  private final Lock making = new ReentrantLock();
  private final Map<ReportOrder, FutureTask<DailyReport>> made = new LinkedHashMap<>();

  /// @param moment how long somebody who has asked waits for it
  MadeReports(Function<ReportOrder, DailyReport> maker, Duration moment) {
    this.maker = maker;
    this.moment = moment;
  }

  /// How far a report is.
  sealed interface State {
    /// Nobody has asked for it, or so long ago that it is forgotten.
    record Unknown() implements State {}

    /// It is being made, or waits for others.
    record UnderWay() implements State {}

    /// Here it is.
    record Done(DailyReport report) implements State {}

    /// It could not be made.
    record Failed() implements State {}
  }

  /// Has it made anew, unless it is being made, and waits a moment for it.
  void make(ReportOrder order) {
    FutureTask<DailyReport> task = begin(order);
    try {
      var _ = task.get(moment.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // The page tells how far it is.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized FutureTask<DailyReport> begin(ReportOrder order) {
    FutureTask<DailyReport> known = made.get(order);
    if (known != null && !known.isDone()) {
      return known;
    }
    FutureTask<DailyReport> task = new FutureTask<>(() -> makeAlone(order));
    made.remove(order);
    made.put(order, task);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    Thread.ofPlatform().daemon().name("report").start(task);
    return task;
  }

  private DailyReport makeAlone(ReportOrder order) {
    making.lock();
    try {
      return maker.apply(order);
    } catch (RuntimeException e) {
      LOG.error("A report for the console could not be made: {}", e.getClass().getName());
      throw e;
    } finally {
      making.unlock();
    }
  }

  synchronized State state(ReportOrder order) {
    FutureTask<DailyReport> task = made.get(order);
    if (task == null) {
      return new State.Unknown();
    }
    return switch (task.state()) {
      case RUNNING -> new State.UnderWay();
      case SUCCESS -> new State.Done(task.resultNow());
      case FAILED, CANCELLED -> new State.Failed();
    };
  }
}
