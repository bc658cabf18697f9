package cursitor.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.node.Desks;
import cursitor.server.node.Places;
import cursitor.server.process.ServeProcess.Serving;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import cursitor.server.store.verify.Verify;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A court and a DMV in one process are killed again and again while sixteen clerks are at work.
/// What was acknowledged is there once, has reached the partner and took effect once.
class KilledAndRestartedTest {
  private static final int CLERKS = 16;
  private static final int KILLS = 10;
  private static final long SEED = 907;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final OrganizationId COURT = new OrganizationId(Config.COURT);
  private static final OrganizationId DMV = new OrganizationId(Config.DMV);

  @Test
  void nothingAcknowledgedIsLostOrDoneTwice(@TempDir Path folder) throws InterruptedException {
    Path store = folder.resolve("store");
    Path config = Config.write(folder, store, 0);
    Set<Integer> held;
    try (Clerks clerks = new Clerks(CLERKS)) {
      killAgainAndAgain(config, clerks);
      Serving last = ServeProcess.serving(config);
      clerks.moveTo(last.address());
      clerks.finish();
      assertThat(clerks.surprises()).isEmpty();
      held = clerks.held();
      awaitAnswers(store);
      last.process().stop();
    }
    assertThat(held).hasSizeGreaterThan(KILLS);
    try (Store read = Store.openToRead(Places.of(store.toString()), Desks.kinds())) {
      assertThat(Verify.of(read).findings()).isEmpty();
      assertThat(held).allSatisfy(docket -> judge(read.records(), docket));
    }
  }

  private static void killAgainAndAgain(Path config, Clerks clerks) throws InterruptedException {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      Serving serving = ServeProcess.serving(config);
      clerks.moveTo(serving.address());
      clerks.awaitAcknowledged(1 + random.nextInt(100));
      serving.process().kill();
    }
  }

  private static void awaitAnswers(Path folder) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Store read = Store.openToRead(Places.of(folder.toString()), Desks.kinds())) {
      while (awaited(read.records())) {
        assertThat(System.nanoTime()).as("answers are still awaited").isLessThan(end);
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  /// The files are looked at only when nothing is on its way any more: there are many.
  private static boolean awaited(Records records) {
    Set<String> done = Set.of("Active", "Recorded");
    return Stream.of(Standing.AWAITING, Standing.UNKNOWN)
            .anyMatch(each -> !records.messages(COURT, Direction.SENT, each, 1).isEmpty())
        || files(records)
            .flatMap(file -> NoticeView.of(file).stream())
            .anyMatch(notice -> !done.contains(notice.state()));
  }

  private static Stream<CourtFile> files(Records records) {
    return records
        .caseFiles(COURT, OperatingMode.PRODUCTION, CourtFile.KIND, 0, Integer.MAX_VALUE)
        .stream()
        .map(KeptFile::file)
        .map(CourtFile.class::cast);
  }

  private static void judge(Records records, int docket) {
    CaseKey court =
        new CaseKey(COURT, OperatingMode.PRODUCTION, CourtFile.KIND, "TR-" + docket + "/P1");
    List<KeptMessage> all = sent(records, court);
    for (String abstractId : List.of("C-" + docket, "H-" + docket)) {
      assertThat(acts(records, abstractId)).as("act " + abstractId).hasSize(1);
      List<KeptMessage> sent =
          all.stream().filter(message -> message.subject().equals(abstractId)).toList();
      assertThat(sent).as("sent " + abstractId).hasSize(1);
      assertThat(sent.getFirst().standing()).isEqualTo(Standing.SETTLED);
      assertThat(received(records, sent.getFirst().id())).as("received " + abstractId).hasSize(1);
    }
    tookEffectOnce(records, docket);
  }

  private static List<KeptMessage> acts(Records records, String abstractId) {
    String path = abstractId.startsWith("C") ? "convictions" : "holds";
    String name = "POST /api/courts/" + COURT + "/" + path + " PRODUCTION " + abstractId;
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return records.messages(COURT, new MessageId(id)).stream()
        .filter(message -> message.standing() == Standing.SETTLED)
        .toList();
  }

  private static List<KeptMessage> sent(Records records, CaseKey file) {
    return records.timeline(file).stream()
        .filter(TimelineEntry.MessageKept.class::isInstance)
        .map(entry -> ((TimelineEntry.MessageKept) entry).message())
        .filter(message -> message.flow().direction() == Direction.SENT)
        .toList();
  }

  private static List<KeptMessage> received(Records records, MessageId id) {
    return records.messages(DMV, id).stream()
        .filter(message -> message.flow().direction() == Direction.RECEIVED)
        .filter(message -> message.standing() == Standing.SETTLED)
        .toList();
  }

  private static void tookEffectOnce(Records records, int docket) {
    CaseKey dmv =
        new CaseKey(
            DMV, OperatingMode.PRODUCTION, NoticeFile.KIND, COURT + "/TR-" + docket + "/P1");
    NoticeFile file = (NoticeFile) records.caseFile(dmv).orElseThrow();
    assertThat(file.convictions()).containsOnlyKeys("C-" + docket);
    assertThat(file.holds()).containsOnlyKeys("H-" + docket);
    assertThat(records.timeline(dmv))
        .filteredOn(TimelineEntry.StateTaken.class::isInstance)
        .as("one state for the conviction, one for the hold")
        .hasSize(2);
  }
}
