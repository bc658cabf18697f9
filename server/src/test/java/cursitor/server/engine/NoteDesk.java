package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Reason;
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A desk that does what a note's text says: `no`, `again`, `throw`, `erase` and the words below;
/// anything else is written into the notebook the subject names.
record NoteDesk(OrganizationId organization, OrganizationId other) implements Desk {
  /// What an act says that is refused until a time.
  static final String NOT_BEFORE = "not before ";

  /// What a note says that is to be told on the docket, as a reason and in a work item.
  static final String TELL = "tell ";

  /// What a note says that is refused with a reason that quotes it.
  static final String REFUSE = "refuse ";

  /// What a note says that changes another notebook first.
  static final String COPY = "copy ";

  /// What a note says that this desk meets a defect with.
  static final String THROW = "trip over ";

  /// What an act says that withdraws the message of this id.
  static final String WITHDRAW = "withdraw ";

  /// What an act says that sends the message of this id once more.
  static final String RESEND = "resend ";

  /// What an act says that is written by another rule.
  static final String BECAUSE = "because ";

  static final String RULE = "rules line 1";
  static final String OTHER_RULE = "rules line 2";

  /// Whether the defect of this desk has been mended.
  static volatile boolean mended;

  /// Asks the desk to write to the other desk.
  record Write(OrganizationId desk, String subject, String text) implements Act {
    @Override
    public OperatingMode mode() {
      return OperatingMode.PRODUCTION;
    }
  }

  CaseKey key(String subject) {
    return new CaseKey(organization, OperatingMode.PRODUCTION, Notebook.KIND, subject);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.MessageReceived(Note.Request request, _) -> receive(files, occasion, request);
      case Input.AnswerReceived(_, Note.Answer answer, _) -> answered(files, occasion, answer);
      case Input.MessageReceived _, Input.AnswerReceived _ ->
          throw new IllegalArgumentException("no note");
      case Input.ActPerformed(WorkItemClosed _) ->
          new Decision.Refused(List.of(NoteCode.UNWANTED.refusal()), List.of());
      case Input.ActPerformed(Act act) -> act(files, occasion, (Write) act);
      case Input.AlarmRang(_, String alarm) when alarm.equals(TELL + "throw") ->
          throw new IllegalStateException("told to");
      case Input.AlarmRang(CaseKey key, String alarm) ->
          accepted(notebook(files, key).with(new Notebook.Page.Written(alarm)), List.of());
      case Input.DeliveryReported(CaseKey key, _, var trouble) ->
          accepted(notebook(files, key).with(new Notebook.Page.Written(trouble.name())), List.of());
    };
  }

  private Decision receive(Files files, Occasion occasion, Note.Request note) {
    return switch (note.text()) {
      case "no" -> new Decision.Refused(List.of(NoteCode.UNWANTED.refusal()), List.of());
      case "again" ->
          new Decision.Refused(
              List.of(NoteCode.UNWANTED.refusal()),
              List.of(new Effect.AnswerWith(answer(note.header(), occasion, note, "again"))));
      case "throw" -> throw new IllegalStateException("told to");
      case "use up the memory" -> throw new OutOfMemoryError("told to");
      case "find" -> found(files, occasion, note);
      case "erase" -> erase(occasion, note);
      case "erase quietly" -> eraseQuietly(occasion, note);
      case String text when text.startsWith(COPY) ->
          new Decision.Accepted(
              List.of(
                  notebook(files, key("copies")).with(new Notebook.Page.Written("a copy")),
                  notebook(files, key(note.subject())).with(new Notebook.Page.Written(text))),
              List.of(new Effect.AnswerWith(answer(note.header(), occasion, note, "ok"))));
      case String text when text.startsWith(REFUSE) ->
          new Decision.Refused(
              List.of(new Refusal(NoteCode.UNWANTED, "text", "", text, text)), List.of());
      case String text when text.startsWith(THROW) -> throw new IllegalStateException("told to");
      case String text when text.startsWith(TELL) -> tell(files, occasion, note);
      case String text when text.equals("throw until mended") && !mended ->
          throw new IllegalStateException("not yet");
      default ->
          accepted(
              notebook(files, key(note.subject())).with(new Notebook.Page.Written(note.text())),
              List.of(
                  new Effect.AnswerWith(answer(note.header(), occasion, note, "ok")),
                  new Effect.WriteDocketEntry(key(note.subject()), note.subject(), "", "noted")));
    };
  }

  private Decision tell(Files files, Occasion occasion, Note.Request note) {
    CaseKey key = key(note.subject());
    return accepted(
        notebook(files, key).with(new Notebook.Page.Written(note.text())),
        List.of(
            new Effect.AnswerWith(answer(note.header(), occasion, note, "ok")),
            new Effect.SetAlarm(key, note.text(), occasion.at().plusSeconds(60)),
            new Effect.WriteDocketEntry(key, note.subject(), "", note.text()),
            new Effect.RecordReason(key, new Reason(note.text(), "", "2026-1", RULE, List.of())),
            new Effect.RaiseWorkItem(
                new WorkItem(
                    occasion.id(1),
                    key,
                    WorkItem.Kind.REVIEW_CASE,
                    note.text(),
                    note.header().messageId(),
                    "TOLD",
                    note.text(),
                    List.of(new WorkItem.Field("text", note.text()))))));
  }

  /// Leaves an empty notebook, passes it on and wants to be woken.
  private Decision erase(Occasion occasion, Note.Request note) {
    CaseKey key = key(note.subject());
    return accepted(
        new Notebook(key, List.of()),
        List.of(
            new Effect.WriteDocketEntry(key, "", "", "erased"),
            new Effect.SetAlarm(key, "erased", occasion.at().plusSeconds(60)),
            new Effect.SendMessage(
                key, new Note.Request(header(occasion, 2), note.subject(), "erase")),
            new Effect.AnswerWith(answer(note.header(), occasion, note, "ok")),
            new Effect.EraseCaseFile(key)));
  }

  private Decision eraseQuietly(Occasion occasion, Note.Request note) {
    CaseKey key = key(note.subject());
    return accepted(
        new Notebook(key, List.of()),
        List.of(
            new Effect.EraseCaseFile(key),
            new Effect.AnswerWith(answer(note.header(), occasion, note, "ok"))));
  }

  private Header header(Occasion occasion, int id) {
    return new Header(
        new MessageId(occasion.id(id)),
        null,
        "C-1",
        occasion.at(),
        "NOTE",
        "1.0",
        organization,
        other,
        OperatingMode.PRODUCTION);
  }

  /// Writes down how many notebooks have one page.
  private Decision found(Files files, Occasion occasion, Note.Request note) {
    int found =
        files.having(organization, OperatingMode.PRODUCTION, new SearchTerm("pages", "1")).size();
    return accepted(
        notebook(files, key("found")).with(new Notebook.Page.Written(String.valueOf(found))),
        List.of(new Effect.AnswerWith(answer(note.header(), occasion, note, "ok"))));
  }

  private Decision answered(Files files, Occasion occasion, Note.Answer answer) {
    CaseKey key = key(answer.subject());
    Notebook notebook = notebook(files, key).with(new Notebook.Page.Sent(answer.text(), true));
    List<Effect> effects = new ArrayList<>();
    effects.add(new Effect.CancelAlarm(key, "overdue"));
    if (answer.refuses()) {
      effects.add(
          new Effect.RaiseWorkItem(
              new WorkItem(
                  occasion.id(1),
                  key,
                  WorkItem.Kind.MEND_NOTICE,
                  answer.subject(),
                  Objects.requireNonNull(answer.header().reference()),
                  answer.text().split(" ", 2)[0],
                  "The note was refused.",
                  List.of(new WorkItem.Field("text", "write another")))));
    }
    return accepted(notebook, effects);
  }

  private static boolean isTooEarly(String text, Occasion occasion) {
    return text.startsWith(NOT_BEFORE)
        && occasion.at().isBefore(Instant.parse(text.substring(NOT_BEFORE.length())));
  }

  private Decision act(Files files, Occasion occasion, Write write) {
    if (write.text().equals("refuse") || isTooEarly(write.text(), occasion)) {
      return new Decision.Refused(List.of(NoteCode.UNWANTED.refusal()), List.of());
    }
    CaseKey key = key(write.subject());
    if (write.text().startsWith(WITHDRAW)) {
      MessageId message = id(write.text().substring(WITHDRAW.length()));
      return new Decision.Accepted(
          List.of(), List.of(new Effect.MarkMessage(message, Standing.CANCELLED)));
    }
    if (write.text().startsWith(RESEND)) {
      MessageId message = id(write.text().substring(RESEND.length()));
      return new Decision.Accepted(List.of(), List.of(new Effect.ResendMessage(key, message)));
    }
    List<Effect> effects = new ArrayList<>();
    effects.add(
        new Effect.SendMessage(
            key, new Note.Request(header(occasion, 0), write.subject(), write.text())));
    effects.add(new Effect.SetAlarm(key, "overdue", occasion.at().plusSeconds(60)));
    if (write.text().startsWith(BECAUSE)) {
      String policy = write.text().substring(BECAUSE.length());
      effects.add(
          new Effect.RecordReason(
              key, new Reason("note", "sent", policy, OTHER_RULE, List.of("asked: yes"))));
    }
    return accepted(
        notebook(files, key).with(new Notebook.Page.Sent(write.text(), false)), effects);
  }

  private static MessageId id(String text) {
    return new MessageId(UUID.fromString(text));
  }

  private static Decision accepted(Notebook notebook, List<Effect> effects) {
    return new Decision.Accepted(List.of(notebook), effects);
  }

  private static Notebook notebook(Files files, CaseKey key) {
    return files.find(key, Notebook.class).orElseGet(() -> new Notebook(key, List.of()));
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return new Note.Answer(
        request.answeredBy(new MessageId(occasion.id(0)), occasion.at()), "", "no");
  }

  private static Note.Answer answer(Header header, Occasion occasion, Note note, String text) {
    return new Note.Answer(
        header.answeredBy(new MessageId(occasion.id(0)), occasion.at()), note.subject(), text);
  }
}
