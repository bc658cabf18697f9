package cursitor.server.traffic;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtDesk;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.PolicyFiles;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Codecs;
import cursitor.server.engine.Engine;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Wiring;
import cursitor.server.node.Desks;
import cursitor.server.store.Attempt;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.dmv907.Dmv907Codec;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A court's node and the DMV's, each with its engine and store, and bytes carried between them by
/// hand, without HTTP.
final class TwoNodes implements AutoCloseable {
  private static final Codec CODEC = new Dmv907Codec();

  private final Instant now = Instant.parse("2026-03-02T17:00:00Z");
  private final List<Outgoing> outbox = new ArrayList<>();
  private final Store courtStore;
  private final Store dmvStore;
  private final Engine court;
  private final Engine dmv;

  TwoNodes(Path folder) {
    Dmv907Policy policy = PolicyFiles.load("");
    courtStore = Store.open(new Place.Folder(folder.resolve("court")), Desks.kinds());
    dmvStore = Store.open(new Place.Folder(folder.resolve("dmv")), Desks.kinds());
    court = engine(courtStore, new CourtDesk(CourtTraffic.COURT, CourtTraffic.DMV, policy), true);
    dmv = engine(dmvStore, new DmvDesk(CourtTraffic.DMV, policy), false);
  }

  private Engine engine(Store store, Desk desk, boolean sends) {
    Wiring wiring =
        new Wiring(
            Map.of(desk.organization(), desk),
            new Served(),
            () -> now,
            UUID::randomUUID,
            _ -> false,
            ErrorCode.E308);
    return Engine.start(
        store,
        wiring,
        fresh -> {
          if (sends) {
            synchronized (outbox) {
              outbox.addAll(fresh);
            }
          }
        });
  }

  private record Served() implements Codecs {
    @Override
    public Codec of(String exchangeCode) {
      return CODEC;
    }

    @Override
    public String unreadExchangeCode() {
      return "DMV907";
    }

    @Override
    public String unreadSchemaVersion() {
      return "1.0";
    }
  }

  Store courtStore() {
    return courtStore;
  }

  Store dmvStore() {
    return dmvStore;
  }

  /// The DMV comes to know the drivers.
  void know(List<Hold> holds) {
    dmv.submitAll(holds.stream().map(CourtTraffic::driver).toList());
  }

  /// The court acts, each act sends a message, and the answers come back.
  List<Outcome> exchange(List<Arrival> acts) {
    court.submitAll(acts);
    List<Outgoing> sent = drain();
    List<Outcome> answers =
        dmv.submitAll(
            sent.stream()
                .map(out -> received(CourtTraffic.DMV, CourtTraffic.COURT, out.document()))
                .toList());
    List<Arrival> back = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      back.add(tried(sent.get(i).message()));
      back.add(received(CourtTraffic.COURT, CourtTraffic.DMV, answers.get(i).answer()));
    }
    return court.submitAll(back);
  }

  /// What the court has sent since it was last asked.
  List<Outgoing> drain() {
    synchronized (outbox) {
      List<Outgoing> sent = List.copyOf(outbox);
      outbox.clear();
      return sent;
    }
  }

  private Arrival tried(MessageId message) {
    return new Arrival.Attempted(
        CourtTraffic.COURT,
        new Attempt(
            CourtTraffic.COURT, message, now, Duration.ofMillis(7), Attempt.Result.ANSWERED, 200),
        false);
  }

  static Arrival received(OrganizationId desk, OrganizationId caller, Octets bytes) {
    return switch (CODEC.read(bytes)) {
      case Reading.Valid(var message, String payload) ->
          new Arrival.Valid(desk, new Input.MessageReceived(message, caller), bytes, payload);
      case Reading.Faulty faulty ->
          throw new IllegalStateException("what we write we must read: " + faulty.faults());
    };
  }

  @Override
  public void close() {
    court.close();
    dmv.close();
    courtStore.close();
    dmvStore.close();
  }
}
