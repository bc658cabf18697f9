package cursitor.server.node;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Has an act decided on the case files as they are kept, without anything being kept or sent.
public final class Rehearsal {
  private final Node node;

  public Rehearsal(Node node) {
    this.node = node;
  }

  /// What the desk would decide now. A file that changes meanwhile may make it decide otherwise.
  public Decision of(Act act) {
    Occasion occasion = new Occasion(node.time().instant(), UUID.randomUUID());
    return of(node.desk(act.desk()), occasion, new Input.ActPerformed(act));
  }

  /// What a desk would decide, such as one of this node under another policy.
  public Decision of(Desk desk, Occasion occasion, Input input) {
    return desk.decide(new Kept(node.store().records()), occasion, input);
  }

  /// What the desk would have decided at that time by the tables as they are now, had there been no
  /// case file yet.
  public Decision afresh(Act act, Instant at) {
    Desk desk = node.desk(act.desk());
    return desk.decide(
        new None(), new Occasion(at, UUID.randomUUID()), new Input.ActPerformed(act));
  }

  private record None() implements Files {
    @Override
    public Optional<CaseFile> find(CaseKey key) {
      return Optional.empty();
    }

    @Override
    public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
      return List.of();
    }
  }

  private record Kept(Records records) implements Files {
    @Override
    public Optional<CaseFile> find(CaseKey key) {
      return records.caseFile(key);
    }

    @Override
    public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
      return records.having(desk, mode, term);
    }
  }
}
