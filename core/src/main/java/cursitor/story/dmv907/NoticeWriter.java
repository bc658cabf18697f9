package cursitor.story.dmv907;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes notices as the lines that would make a court send them, or the DMV receive them: the
/// reverse of reading a story. What is not as usual stands behind `but`.
public final class NoticeWriter {
  private static final String REMARK = "# ";
  private static final String ONE = "1";

  private final Cast cast;
  private final People people;
  private final Map<String, Draft> asked = new HashMap<>();

  /// @param day the first day of the story
  public NoticeWriter(LocalDate day) {
    cast = new Cast(day);
    people = new People(cast);
  }

  /// The set-up lines of people that were met since this was last asked.
  public List<String> people() {
    return people.fresh();
  }

  /// The line that has a record in the DMV's register.
  public String driver(
      License license,
      PersonName name,
      LocalDate birthDate,
      OperatingMode mode,
      boolean suspended) {
    return checked(
        "dmv knows "
            + people.tag(name, birthDate, license)
            + (mode == OperatingMode.TEST ? " in test mode" : "")
            + (suspended ? ", suspended otherwise" : ""));
  }

  /// The line by which a court asks for what it sent.
  ///
  /// @param confirmed the clerk has confirmed an exemption
  public String asked(OrganizationId court, Message sent, LocalDate today, boolean confirmed) {
    Draft draft = draft(sent);
    Map<Field, String> fields = fields(sent);
    String changes = Changes.of(usual(court.value(), draft, today), fields, mode(sent.header()));
    keep(court.value(), draft, changes, today);
    String place = draft.place() == null ? "" : " on " + place(draft.place());
    String who = draft.person() == null ? "" : " of " + draft.person();
    String what =
        switch (draft.kind()) {
          case HOLD -> "asks hold " + draft.abstractId() + who + place + exemption(confirmed);
          case RELEASE -> "asks release " + draft.abstractId() + ofHold(draft) + who + place;
          case CONVICTION -> "reports conviction " + draft.abstractId() + who + place;
          case REVERSAL ->
              "reports reversal "
                  + draft.abstractId()
                  + " of conviction "
                  + draft.prior()
                  + who
                  + place;
        };
    return checked(court(court) + " " + what + but(changes));
  }

  /// The line by which a court mends what was refused.
  public String mended(OrganizationId court, Message sent, LocalDate today, boolean confirmed) {
    Draft draft = draft(sent);
    Draft before = asked.get(court.value() + ":" + draft.abstractId());
    if (before == null) {
      return asked(court, sent, today, confirmed);
    }
    Map<Field, String> fields = fields(sent);
    String changes = Changes.of(usual(court.value(), before, today), fields, List.of());
    if (changes.isEmpty()) {
      changes = Field.CERTIFICATION_DATE.logicalName() + " " + fields.get(Field.CERTIFICATION_DATE);
    }
    asked.put(
        court.value() + ":" + draft.abstractId(),
        before.with(before.overrides().and(Overrides.parse(changes))));
    return checked(
        court(court) + " mends " + draft.abstractId() + exemption(confirmed) + " with " + changes);
  }

  /// The line by which the DMV receives what no court of this node has sent.
  public String received(OrganizationId caller, Message came, LocalDate today) {
    Header header = came.header();
    Draft draft = draft(came);
    String sender = header.sender().value();
    String court = sender.matches("\\d{5}") ? sender : LineForm.USUAL_COURT;
    List<String> items = new ArrayList<>(mode(header));
    item(items, "sender", header.sender().value(), court);
    item(items, "caller", caller.value(), court);
    String exchange = draft.kind().isConviction() ? Exchanges.DMV902 : Exchanges.DMV907;
    item(items, "exchangeNumber", header.exchangeCode(), exchange);
    item(items, "schemaVersion", header.schemaVersion(), Exchanges.SCHEMA_VERSION);
    item(items, "abstracts", Integer.toString(abstracts(came)), ONE);
    String changes = Changes.of(usual(court, draft, today), fields(came), items);
    keep(court, draft, changes, today);
    String from = court.equals(LineForm.USUAL_COURT) ? "" : " from " + court;
    String prior =
        draft.kind() == Draft.Kind.REVERSAL ? " of conviction " + draft.prior() : ofHold(draft);
    return checked(
        "dmv receives "
            + draft.kind().word()
            + " "
            + draft.abstractId()
            + from
            + prior
            + (draft.person() == null ? "" : " of " + draft.person())
            + (draft.place() == null ? "" : " on " + place(draft.place()))
            + but(changes));
  }

  /// A work item that was closed.
  public String closed(OrganizationId court, String abstractId, String reason) {
    return checked(
        court(court) + " closes work on " + abstractId + ": \"" + reason.replace('"', '\'') + "\"");
  }

  /// What a results line calls a court.
  static String court(OrganizationId court) {
    return Narrator.desk(court);
  }

  private static int abstracts(Message came) {
    return came instanceof FailureToComplyNotification notification
        ? notification.notices().size()
        : 1;
  }

  private static List<String> mode(Header header) {
    return header.mode() == OperatingMode.PRODUCTION ? List.of() : List.of("mode " + header.mode());
  }

  private static void item(List<String> items, String name, String value, String usual) {
    if (!value.equals(usual)) {
      items.add(name + " " + Changes.value(value));
    }
  }

  private Map<Field, String> usual(String court, Draft draft, LocalDate today) {
    return cast.notice(court, draft, today).fields();
  }

  /// Remembers what was asked, to be mended, and a conviction, for the holds that follow it.
  private void keep(String court, Draft draft, String changes, LocalDate today) {
    Draft whole = changes.isEmpty() ? draft : draft.with(Overrides.parse(changes));
    asked.put(court + ":" + draft.abstractId(), whole);
    cast.notice(court, whole, today);
  }

  private static String exemption(boolean confirmed) {
    return confirmed ? ", exemption confirmed" : "";
  }

  private static String ofHold(Draft draft) {
    return draft.prior() == null ? "" : " of hold " + draft.prior();
  }

  private static String place(Draft.Place place) {
    return place.docketNumber() + "/" + place.participantId();
  }

  private static String but(String changes) {
    return changes.isEmpty() ? "" : " but " + changes;
  }

  private Draft draft(Message message) {
    return switch (message) {
      case FailureToComplyNotification notification ->
          switch (notification.notice()) {
            case Hold hold ->
                new Draft(
                    Draft.Kind.HOLD,
                    hold.abstractId(),
                    null,
                    people.tag(
                        hold.participant().name(),
                        hold.participant().birthDate(),
                        hold.participant().license()),
                    Changes.place(
                        hold.courtCase().docketNumber(), hold.participant().participantId()),
                    Overrides.NONE);
            case Release release -> draft(release);
          };
      case ConvictionNotification(_, var conviction) ->
          new Draft(
              conviction.kind() == ConvictionAbstract.Kind.REVERSAL
                  ? Draft.Kind.REVERSAL
                  : Draft.Kind.CONVICTION,
              conviction.abstractId(),
              conviction.priorAbstractId(),
              people.tag(
                  conviction.participant().name(),
                  conviction.participant().birthDate(),
                  conviction.participant().license()),
              Changes.place(
                  conviction.courtCase().docketNumber(), conviction.participant().participantId()),
              Overrides.NONE);
      default -> throw new IllegalArgumentException("no notice: " + message.getClass());
    };
  }

  private Draft draft(Release release) {
    String prior = release.claim(Field.PRIOR_ABSTRACT_ID);
    String docket = release.claim(Field.DOCKET_NUMBER);
    String participant = release.claim(Field.PARTICIPANT_ID);
    boolean placed = (docket + "/" + participant).matches("[^ /,]+/[^ /,]+");
    return new Draft(
        Draft.Kind.RELEASE,
        release.abstractId(),
        prior.matches("[A-Za-z0-9-]+") ? prior : null,
        people.tag(release),
        placed ? new Draft.Place(docket, participant) : null,
        Overrides.NONE);
  }

  private static Map<Field, String> fields(Message message) {
    return switch (message) {
      case FailureToComplyNotification notification ->
          switch (notification.notice()) {
            case Hold hold -> Sheet.of(hold);
            case Release release -> Sheet.of(release);
          };
      case ConvictionNotification(_, var conviction) -> Sheet.of(conviction);
      default -> throw new IllegalArgumentException("no notice: " + message.getClass());
    };
  }

  /// What has no form of a line is a remark, so that a story that is written can be read.
  private static String checked(String line) {
    return LineForm.of(line) == null
        ? REMARK + "No form of a line says what follows from here."
        : line;
  }
}
