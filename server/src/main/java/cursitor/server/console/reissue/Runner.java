package cursitor.server.console.reissue;

import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Wakeups;
import cursitor.server.reissue.Correcting.Done;
import cursitor.server.reissue.Finder;
import cursitor.server.reissue.Found;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Carries runs on, batch by batch, each when its time has come. How far a run came is kept behind
/// each batch; where the node goes down in between, the batch is done again, which does nothing
/// twice.
public final class Runner implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Runner.class.getName());

  /// How much is looked through for a batch at most; what needs no correction takes no time of it.
  private static final int MOST_LOOKED_THROUGH = 500;

  private static final int AT_ONCE = 50;
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Runs runs;
  private final Finder finder;
  private final Remedy remedy;
  private final Permit permit;
  private final InstantSource time;
  private final Wakeups wakeups;
  private final Rounds rounds;
  private final Map<UUID, Instant> awaited = new ConcurrentHashMap<>();
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /// What is done with one thing a run comes upon.
  interface Remedy {
    Done apply(Run run, Found found);
  }

  /// For whom a run goes on.
  interface Permit {
    /// Whether that person still may have it done.
    boolean holds(Run run);

    /// Stops a run that nobody may have go on, and writes that down.
    void withdraw(Run run);
  }

  Runner(
      Runs runs, Finder finder, Remedy remedy, Permit permit, InstantSource time, Wakeups wakeups) {
    this.runs = runs;
    this.finder = finder;
    this.remedy = remedy;
    this.permit = permit;
    this.time = time;
    this.wakeups = wakeups;
    rounds = new Rounds(time, wakeups);
  }

  /// Goes on with what was running when the node went down.
  void begin() {
    runs.running().forEach(this::wake);
  }

  /// Has one carried on that is kept as running by now: it was begun, or was stopped and goes on.
  /// One that is kept as stopped ends before its next correction by itself.
  void carryOn(UUID id) {
    runs.find(id).filter(Run::running).ifPresent(this::wake);
  }

  /// Once for each time, however often it is asked for.
  private void wake(Run run) {
    Instant at = run.nextAt();
    if (!at.equals(awaited.put(run.id(), at))) {
      Instant when = isDue(run) ? time.instant() : at;
      rounds.at(when, () -> look(run.id(), at), AGAIN, Runner::warn);
    }
  }

  /// Whether its time has come. One that is further off than its pace makes it is of a clock that
  /// was set back since.
  private boolean isDue(Run run) {
    Instant now = time.instant();
    Duration longest = run.pace().behind(run.pace().batch());
    return !now.isBefore(run.nextAt()) || now.plus(longest).isBefore(run.nextAt());
  }

  private static void warn(String why) {
    LOG.log(Level.WARNING, "A run of corrections met trouble and goes on in a minute: {0}", why);
  }

  private @Nullable Instant look(UUID id, Instant at) {
    oneAtATime.lock();
    try {
      awaited.remove(id, at);
      if (!rounds.isClosed()) {
        runs.find(id).filter(Run::running).ifPresent(run -> look(run, at));
      }
      return null;
    } finally {
      oneAtATime.unlock();
    }
  }

  /// @param waited until when was waited: that is over, whatever a clock says that was set
  ///   meanwhile
  private void look(Run run, Instant waited) {
    if (waited.equals(run.nextAt()) || isDue(run)) {
      batch(run);
      runs.find(run.id()).filter(Run::running).ifPresent(this::wake);
    } else {
      wake(run);
    }
  }

  private void batch(Run run) {
    List<Done> done = new ArrayList<>();
    long corrections = 0;
    long place = run.place();
    boolean more = true;
    while (more && corrections < run.pace().batch() && done.size() < MOST_LOOKED_THROUGH) {
      Finder.Page page = finder.page(run.choice(), place, AT_ONCE);
      more = page.next() != 0;
      long reached = more ? page.next() : Long.MAX_VALUE;
      for (Found found : page.found()) {
        if (corrections == run.pace().batch() || stopped(run)) {
          more = true;
          reached = place;
          break;
        }
        Done each = remedy.apply(run, found);
        done.add(each);
        corrections += each == Done.MADE || each == Done.REFUSED ? 1 : 0;
        place = found.place();
      }
      place = reached;
      if (page.found().isEmpty() && more) {
        break;
      }
      if (stopped(run)) {
        break;
      }
    }
    Instant now = time.instant();
    runs.progress(
        run.id(), place, run.counts().with(done), now.plus(run.pace().behind(corrections)));
    if (!more) {
      runs.finish(run.id(), now);
    }
  }

  private boolean stopped(Run run) {
    if (rounds.isClosed() || runs.find(run.id()).filter(Run::running).isEmpty()) {
      return true;
    }
    if (permit.holds(run)) {
      return false;
    }
    permit.withdraw(run);
    return true;
  }

  /// Waits for what is under way; the rest goes on at the next start.
  @Override
  public void close() {
    rounds.close();
    wakeups.close();
    oneAtATime.lock();
    try {
      awaited.clear();
    } finally {
      oneAtATime.unlock();
    }
  }
}
