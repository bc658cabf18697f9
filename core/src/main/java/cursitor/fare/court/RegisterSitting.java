package cursitor.fare.court;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Reason;
import cursitor.exchange.WorkItem;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile.OpenItem;
import cursitor.fare.court.RegisterFile.Sent;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.Group;
import cursitor.fare.message.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One register on one occasion: what is done to it is written down in the minutes at once.
final class RegisterSitting {
  private final Bench bench;
  private RegisterFile file;

  RegisterSitting(Bench bench, RegisterFile file) {
    this.bench = bench;
    this.file = file;
  }

  RegisterFile file() {
    return file;
  }

  CaseKey key() {
    return file.key();
  }

  CaseParty caseParty() {
    return file.caseParty();
  }

  /// The register becomes another value, and is kept so.
  void become(UnaryOperator<RegisterFile> change) {
    file = change.apply(file);
    bench.minutes().keep(file);
  }

  // ---- messages

  /// Sends one transaction to JUSTIS.
  void send(Transaction transaction, Origin origin) {
    Outbound next =
        bench
            .minutes()
            .send(key(), file.outbound(), bench.justis(), file.party(), origin, transaction);
    List<Sent> sent = new ArrayList<>(file.sent());
    sent.add(new Sent(next.unanswered().getLast().message(), transaction));
    become(before -> before.with(next, sent));
  }

  /// Sends what belongs together as one group; a single one stands alone. What echoes an
  /// announcement carries its correlation id and closes it.
  void send(List<CourtTransaction> transactions, Origin origin) {
    UUID group = transactions.size() > 1 ? bench.minutes().id() : null;
    int index = 0;
    for (CourtTransaction transaction : transactions) {
      index++;
      String correlation = new Openings(bench, this).closedBy(transaction);
      send(
          transaction,
          new Origin(
              correlation == null ? origin.correlationId() : correlation,
              origin.sourceEventAt(),
              group == null ? origin.group() : new Group(group, index, transactions.size())));
    }
  }

  // ---- people

  void docket(String code, String text) {
    bench.minutes().docket(key(), file.party().toString(), code, text);
  }

  void because(String question, String outcome, String rule, List<String> inputs) {
    bench
        .minutes()
        .because(key(), new Reason(question, outcome, bench.policy().version(), rule, inputs));
  }

  /// Raises a work item, unless one about the same topic is open.
  void raise(Concern concern) {
    if (file.item(concern.topic()).isPresent()) {
      return;
    }
    UUID id =
        bench
            .minutes()
            .raise(
                key(),
                concern.kind(),
                file.party().toString(),
                concern.message(),
                concern.code(),
                concern.sentence(),
                concern.fields());
    List<OpenItem> items = new ArrayList<>(file.items());
    items.add(new OpenItem(id, concern.kind(), concern.topic(), concern.message()));
    become(before -> before.withItems(items));
  }

  /// What a person has to see to.
  ///
  /// @param topic there is one open work item at most for each
  record Concern(
      WorkItem.Kind kind,
      String topic,
      @Nullable MessageId message,
      String code,
      String sentence,
      List<WorkItem.Field> fields) {
    static Concern of(WorkItem.Kind kind, String topic, String code, String sentence) {
      return new Concern(kind, topic, null, code, sentence, List.of());
    }
  }

  /// Settles the open work item about a topic, where there is one.
  ///
  /// @param outcome `mended` or `overtaken`
  void settle(String topic, String outcome, String reason) {
    file.item(topic)
        .ifPresent(item -> {
          bench.minutes().note(new Effect.SettleWorkItem(key(), item.id(), outcome, reason, ""));
          drop(item);
        });
  }

  /// The register keeps an item no more.
  void drop(OpenItem item) {
    become(before ->
        before.withItems(before.items().stream().filter(each -> !each.equals(item)).toList()));
  }
}
