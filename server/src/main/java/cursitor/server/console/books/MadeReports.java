package cursitor.server.console.books;

import cursitor.server.reconcile.daily.DailyReport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reports made because somebody asked: the last few. Making one reads every case file of a desk,
/// which takes minutes where there are millions, so it is done once for all who look, one report
/// after the other, and nobody's request waits for it longer than a moment. Whoever asks while many
/// wait is told so.
final class MadeReports {
  private static final Logger LOG = LoggerFactory.getLogger(MadeReports.class);

  /// So many are made or wait to be at once.
  static final int MOST_AT_ONCE = 4;

  private static final int KEPT = 8;
  private static final Duration WORKER_REMEMBERED = Duration.ofSeconds(1);

  private final Function<ReportOrder, DailyReport> maker;
  private final Duration moment;
  private final ExecutorService worker = oneWorker();
  private final Map<ReportOrder, FutureTask<DailyReport>> made = new LinkedHashMap<>();

  /// @param moment how long somebody who has asked waits for it
  MadeReports(Function<ReportOrder, DailyReport> maker, Duration moment) {
    this.maker = maker;
    this.moment = moment;
  }

  /// There while there is something to make.
  private static ExecutorService oneWorker() {
    ThreadPoolExecutor worker =
        new ThreadPoolExecutor(
            1,
            1,
            WORKER_REMEMBERED.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("report").unstarted(task));
    worker.allowCoreThreadTimeOut(true);
    return worker;
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
  ///
  /// @return false where too many others wait, and nothing is done
  boolean make(ReportOrder order) {
    FutureTask<DailyReport> task = begin(order);
    if (task == null) {
      return false;
    }
    try {
      var _ = task.get(moment.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // The page tells how far it is.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private synchronized @Nullable FutureTask<DailyReport> begin(ReportOrder order) {
    FutureTask<DailyReport> known = made.get(order);
    if (known != null && !known.isDone()) {
      return known;
    }
    if (made.values().stream().filter(each -> !each.isDone()).count() >= MOST_AT_ONCE) {
      return null;
    }
    FutureTask<DailyReport> task = new FutureTask<>(() -> makeNow(order));
    made.remove(order);
    made.put(order, task);
    forgetOld();
    worker.execute(task);
    return task;
  }

  /// The one that was asked for longest ago of those that are done.
  private void forgetOld() {
    if (made.size() > KEPT) {
      made.entrySet().stream()
          .filter(each -> each.getValue().isDone())
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(made::remove);
    }
  }

  private DailyReport makeNow(ReportOrder order) {
    try {
      return maker.apply(order);
    } catch (RuntimeException e) {
      LOG.error("A report for the console could not be made: {}", e.getClass().getName());
      throw e;
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
