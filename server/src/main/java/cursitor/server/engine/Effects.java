package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.Erased;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a decision into the draft: the case files it changes and the effects it has, save the
/// answer, which is for the arrival's own turn.
final class Effects {
  private final Draft draft;
  private final Post post;
  private final Instant at;
  private final OrganizationId desk;
  private final long receipt;
  private final @Nullable MessageRow led;

  /// What led to it, as the feed keeps it.
  private final long cause;

  Effects(Turn turn, OrganizationId desk, long receipt) {
    this(turn, desk, receipt, null);
  }

  /// Of a message, whose row need not be kept yet.
  Effects(Turn turn, MessageRow led) {
    this(turn, led.flow().desk(), led.number(), led);
  }

  private Effects(Turn turn, OrganizationId desk, long receipt, @Nullable MessageRow led) {
    draft = turn.draft();
    post = turn.post();
    at = turn.occasion().at();
    this.desk = desk;
    this.receipt = receipt;
    this.led = led;
    cause = receipt == 0 ? -draft.lastNumber() : receipt;
  }

  /// What is erased goes first: what the same decision keeps stays.
  void keep(Decision decision) {
    decision.effects().stream()
        .filter(Effect.EraseCaseFile.class::isInstance)
        .forEach(effect -> erase(((Effect.EraseCaseFile) effect).caseFile(), decision.files()));
    decision.files().forEach(file -> draft.keep(file, receipt, at));
    decision.effects().forEach(this::keep);
  }

  private void keep(Effect effect) {
    switch (effect) {
      case Effect.SendMessage send -> post.send(send.caseFile(), send.message());
      case Effect.ResendMessage resend -> resend(resend);
      case Effect.AnswerWith _ -> {}
      case Effect.SetAlarm set -> draft.setAlarm(set.caseFile(), set.alarm(), set.at());
      case Effect.CancelAlarm cancel -> draft.cancelAlarm(cancel.caseFile(), cancel.alarm());
      case Effect.WriteDocketEntry entry ->
          draft.tell(
              entry.caseFile(),
              FeedEntry.Kind.DOCKET_ENTRY,
              at,
              entry.subject(),
              entry.code(),
              entry.text(),
              cause);
      case Effect.RaiseWorkItem raise -> raise(raise.item());
      case Effect.SettleWorkItem settle -> settle(settle);
      case Effect.MarkMessage mark -> mark(mark);
      case Effect.RecordReason reasoned ->
          draft.tell(
              reasoned.caseFile(),
              FeedEntry.Kind.REASON,
              at,
              reasoned.reason().question(),
              reasoned.reason().rule(),
              reasoned.reason().sentence(),
              cause);
      case Effect.EraseCaseFile _ -> {}
      case Effect.Withhold withhold ->
          draft.eraseLate(receipt, draft.fileNumber(withhold.caseFile()), at);
    }
  }

  /// A case file without a state could not be told from one that was lost, so one that has a state
  /// must be given another in its place.
  private void erase(CaseKey key, List<CaseFile> kept) {
    boolean hasState = draft.file(key).filter(file -> file.state() != null).isPresent();
    if (hasState && kept.stream().noneMatch(file -> file.key().equals(key))) {
      throw new IllegalStateException("a desk erases a case file and leaves no tombstone");
    }
    Erased erased = draft.erase(key, receipt, at);
    erased.withdrawn().forEach(post::withdraw);
    erased
        .overtaken()
        .forEach(item ->
            draft.tell(
                item.caseFile(),
                FeedEntry.Kind.WORK_ITEM_SETTLED,
                at,
                item.subject(),
                item.code(),
                "overtaken: the case file was erased",
                cause));
  }

  /// An id that is taken is a defect of the desk. It is found here, where it stops one arrival, not
  /// in the database, where it would stop the batch.
  void raise(WorkItem item) {
    if (draft.work(item.id()).isPresent()) {
      throw new IllegalStateException("a desk raises a work item twice");
    }
    Optional<MessageRow> about = about(item);
    String partner = about.map(row -> row.flow().partner().value()).orElse("");
    draft.keep(
        new Row.Work(item, draft.fileNumber(item.caseFile()), receipt, at, partner, null, true));
    about
        .filter(row -> item.kind() == WorkItem.Kind.MEND_NOTICE && !item.code().isEmpty())
        .filter(row -> row.flow().direction() == Direction.SENT)
        .ifPresent(row -> draft.refusedUnder(row, item.code()));
    draft.tell(
        item.caseFile(),
        FeedEntry.Kind.WORK_ITEM_RAISED,
        at,
        item.subject(),
        item.code(),
        item.sentence(),
        cause);
  }

  /// The message an item is about, or else the one that led to it.
  private Optional<MessageRow> about(WorkItem item) {
    MessageId message = item.message();
    Stream<MessageRow> named =
        message == null ? Stream.of() : draft.messages(desk, message).stream();
    Stream<MessageRow> first = led == null ? draft.message(receipt).stream() : Stream.of(led);
    return Stream.concat(named, first)
        .filter(row -> row.flow().direction() != Direction.ACT)
        .findFirst();
  }

  /// What is settled already stays as it is.
  private void settle(Effect.SettleWorkItem settle) {
    Row.Work work =
        draft
            .work(settle.item())
            .orElseThrow(() -> new IllegalStateException("a desk settles an unknown work item"));
    if (work.settlement() != null) {
      return;
    }
    draft.keep(
        work.settled(new Settlement(at, settle.outcome(), settle.reason(), settle.closedBy())));
    String text =
        settle.outcome()
            + (settle.closedBy().isEmpty() ? "" : " by " + settle.closedBy())
            + (settle.reason().isEmpty() ? "" : ": " + settle.reason());
    draft.tell(
        settle.caseFile(),
        FeedEntry.Kind.WORK_ITEM_SETTLED,
        at,
        work.item().subject(),
        work.item().code(),
        text,
        cause);
  }

  /// What has its business answer is not sent again, nor what is erased.
  private void resend(Effect.ResendMessage resend) {
    draft.messages(desk, resend.message()).stream()
        .filter(row -> row.flow().direction() == Direction.SENT)
        .filter(row -> row.answer() == 0 && !row.isErased())
        .forEach(row -> post.sendAgain(row.number()));
  }

  /// The id of the work item about a parked receipt, the same each time it is parked.
  static UUID parked(long receipt) {
    return UUID.nameUUIDFromBytes(("parked " + receipt).getBytes(StandardCharsets.UTF_8));
  }

  /// Settles the work item about this receipt, if it was parked and nobody has.
  void unpark() {
    draft
        .work(parked(receipt))
        .ifPresent(work ->
            settle(
                new Effect.SettleWorkItem(
                    work.item().caseFile(), work.item().id(), "overtaken", "it came again", "")));
  }

  private void mark(Effect.MarkMessage mark) {
    List<MessageRow> rows =
        draft.messages(desk, mark.message()).stream()
            .filter(row -> row.flow().direction() != Direction.ACT)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("a desk marks an unknown message");
    }
    rows.stream()
        .filter(row -> mark.standing() != Standing.CANCELLED || row.answer() == 0)
        .forEach(row -> mark(row, mark.standing()));
  }

  /// What is withdrawn is delivered no more; what has its answer was not withdrawn.
  private void mark(MessageRow row, Standing standing) {
    draft.keep(row.with(standing));
    if (standing == Standing.CANCELLED) {
      post.leave(row);
    }
  }

  /// The answer to the arrival, where the desk gives one.
  static Optional<AnswerMessage> answer(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(effect -> ((Effect.AnswerWith) effect).message())
        .findFirst();
  }

  /// The messages a decision sends, in their order.
  static List<Message> sent(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.SendMessage.class::isInstance)
        .map(effect -> ((Effect.SendMessage) effect).message())
        .toList();
  }

  /// The case file an arrival belongs to: the first one it changes, else the first one spoken of.
  static Optional<CaseKey> caseFile(Decision decision) {
    Stream<CaseKey> changed = decision.files().stream().map(CaseFile::key);
    return Stream.concat(changed, decision.effects().stream().flatMap(Effects::spokenOf))
        .findFirst();
  }

  private static Stream<CaseKey> spokenOf(Effect effect) {
    return switch (effect) {
      case Effect.SendMessage send -> Stream.of(send.caseFile());
      case Effect.WriteDocketEntry entry -> Stream.of(entry.caseFile());
      case Effect.RaiseWorkItem raise -> Stream.of(raise.item().caseFile());
      case Effect.SettleWorkItem settle -> Stream.of(settle.caseFile());
      case Effect.ResendMessage resend -> Stream.of(resend.caseFile());
      case Effect.RecordReason because -> Stream.of(because.caseFile());
      case Effect.EraseCaseFile erase -> Stream.of(erase.caseFile());
      case Effect.Withhold withhold -> Stream.of(withhold.caseFile());
      case Effect.SetAlarm _, Effect.CancelAlarm _, Effect.AnswerWith _, Effect.MarkMessage _ ->
          Stream.empty();
    };
  }
}
