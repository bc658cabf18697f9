package cursitor.bench.load;

import cursitor.bench.notice.Notices;
import cursitor.bench.notice.People;
import cursitor.bench.notice.Samples;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.IOException;

/// The process that makes the load. Arguments: `dmv` or `court`, port, key, number of the run, and
/// the sizes of the phases, see [Sizes].
public final class Generator {
  private final Door door;
  private final Sizes sizes;
  private final People people;
  private final Notices notices;

  private Generator(Door door, long run, Sizes sizes) {
    this.door = door;
    this.sizes = sizes;
    people = new People(run, sizes.people());
    notices = new Notices(new Dmv907Codec(), Samples.ofToday());
  }

  public static void main(String[] args) throws IOException {
    Door door = new Door(Integer.parseInt(args[1]), args[2]);
    Generator generator = new Generator(door, Long.parseLong(args[3]), Sizes.parse(args[4]));
    if (args[0].equals("dmv")) {
      generator.loadDmv();
    } else {
      generator.loadCourt();
    }
  }

  /// Convictions first, unmeasured; then holds as fast as they are answered; then holds at half the
  /// load that is the goal.
  private void loadDmv() throws IOException {
    try (Caller caller = new Caller(door.port(), sizes.connections())) {
      PostConvictions convictions = new PostConvictions(door, notices.convictions(), people);
      PostHolds holds = new PostHolds(door, notices.holds(), people);
      caller.run(convictions, 0, sizes.people(), new Pace.AsFastAsAnswered());
      caller.run(holds, 0, sizes.warmUp(), new Pace.AsFastAsAnswered());
      measure("accepted", caller, holds, sizes.warmUp(), sizes.full(), new Pace.AsFastAsAnswered());
      measure("half", caller, holds, sizes.firstHalf(), sizes.half(), sizes.halfPace());
    }
  }

  private void loadCourt() throws IOException {
    Feed feed = new Feed(door, Samples.COURT.value());
    AskForHolds holds =
        new AskForHolds(door, Samples.COURT.value(), notices.holdRequests(), people);
    try (Caller caller = new Caller(door.port(), sizes.connections())) {
      caller.run(holds, 0, sizes.warmUp(), new Pace.AsFastAsAnswered());
      feed.awaitActive(sizes.warmUp());
      Phase.begin("exchanges");
      long start = System.nanoTime();
      Measured asked = caller.run(holds, sizes.warmUp(), sizes.full(), new Pace.AsFastAsAnswered());
      feed.awaitActive(sizes.firstHalf());
      double seconds = (System.nanoTime() - start) / 1e9;
      new Phase("exchanges", sizes.full(), asked.at(sizes.full() / seconds)).end();
      measure("half", caller, holds, sizes.firstHalf(), sizes.half(), sizes.halfPace());
      feed.awaitActive(sizes.people());
    }
  }

  private static void measure(
      String name, Caller caller, Work work, int first, int count, Pace pace) throws IOException {
    Phase.begin(name);
    new Phase(name, count, caller.run(work, first, count, pace)).end();
  }
}
