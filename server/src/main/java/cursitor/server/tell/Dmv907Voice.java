package cursitor.server.tell;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.story.dmv907.Dmv907Teller;
import cursitor.story.dmv907.Dmv907World;
import cursitor.story.dmv907.NoticeWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes the lines of DMV907 and DMV902.
final class Dmv907Voice implements Voice {
  private static final String CLOCK = "the clock";
  private static final String EXEMPTION = "may lead to no suspension";

  private final Dmv907Teller teller = new Dmv907Teller();
  private final NoticeWriter writer;
  private final Turns turns;
  private final Reactions reactions;
  private final Drivers drivers;
  private final List<Message> unasked = new ArrayList<>();

  /// What was asked for in a turn and sent in a later one.
  private final Map<Turn, Message> waiting = new HashMap<>();

  private final List<String> people = new ArrayList<>();
  private final Set<License> licences = new LinkedHashSet<>();

  /// Finds records of the DMV's register.
  interface Drivers {
    List<DriverRecord> having(SearchTerm term);
  }

  /// @param begins when the story begins
  /// @param all the turns that will be told
  Dmv907Voice(Instant begins, Turns turns, List<Turn> all, Reactions reactions, Drivers drivers) {
    this.turns = turns;
    this.reactions = reactions;
    this.drivers = drivers;
    writer = new NoticeWriter(LocalDate.ofInstant(begins, Dmv907Policy.ZONE));
    for (Turn turn : all) {
      if (!turn.isAct()) {
        turn.sent().stream()
            .map(Letter::message)
            .filter(Dmv907Voice::isNotice)
            .forEach(unasked::add);
      }
    }
  }

  @Override
  public String tag() {
    return "DMV907-TOLD";
  }

  @Override
  public ZoneId zone() {
    return Dmv907Policy.ZONE;
  }

  @Override
  public List<String> input(Turn turn) {
    LocalDate today = LocalDate.ofInstant(turn.at(), zone());
    List<String> lines = new ArrayList<>();
    if (turn.isAct()) {
      if (turn.desk().equals(Dmv907World.DMV)) {
        return List.of();
      }
      turn.sent().stream()
          .map(Letter::message)
          .filter(Dmv907Voice::isNotice)
          .forEach(sent -> lines.add(asked(turn, sent, today)));
      if (lines.isEmpty()) {
        lines.add(notSent(turn, today));
      }
    } else if (turn.isReceived() && turn.arrival() != null) {
      Message came = turn.arrival().message();
      lines.add(
          came != null && isNotice(came)
              ? writer.received(turn.arrival().kept().flow().partner(), came, today)
              : CLOCK);
    } else {
      lines.add(Voice.internal(turn));
    }
    people.addAll(writer.people());
    turn.sent().forEach(sent -> know(sent.message()));
    know(turn.arrival() == null ? null : turn.arrival().message());
    return lines;
  }

  private String asked(Turn turn, Message sent, LocalDate today) {
    boolean mended =
        turn.feed().stream()
            .anyMatch(entry ->
                entry.kind() == FeedEntry.Kind.WORK_ITEM_SETTLED
                    && entry.text().startsWith("mended"));
    boolean confirmed = turn.feed().stream().anyMatch(entry -> entry.text().contains(EXEMPTION));
    return mended
        ? writer.mended(turn.desk(), sent, today, confirmed)
        : writer.asked(turn.desk(), sent, today, confirmed);
  }

  /// Work that was closed; a notice that waits and was sent later; or what was refused.
  private String notSent(Turn turn, LocalDate today) {
    for (FeedEntry entry : turn.feed()) {
      var closed = reactions.closed(entry);
      if (closed.isPresent() && closed.get().settlement() != null) {
        return writer.closed(turn.desk(), entry.subject(), closed.get().settlement().reason());
      }
    }
    if (turn.refusals().isEmpty() && !unasked.isEmpty()) {
      Message later = unasked.removeFirst();
      waiting.put(turn, later);
      return writer.asked(turn.desk(), later, today, false);
    }
    return "# %s was asked for something that led to no message: no. %d."
        .formatted(Dmv907Teller.desk(turn.desk()), turn.receipt());
  }

  private void know(@Nullable Message message) {
    License licence =
        switch (message) {
          case FailureToComplyNotification notification
              when notification.notice() instanceof Hold hold ->
              hold.participant().license();
          case ConvictionNotification notification ->
              notification.conviction().participant().license();
          case null, default -> null;
        };
    if (licence != null) {
      licences.add(licence);
    }
  }

  private static boolean isNotice(@Nullable Message message) {
    return message instanceof FailureToComplyNotification
        || message instanceof ConvictionNotification;
  }

  @Override
  public List<String> sentHere(Turn turn) {
    return List.of();
  }

  @Override
  public List<String> results(Turn turn) {
    Message came = turn.arrival() == null ? null : turn.arrival().message();
    Message answered =
        turn.isAnswered() && turn.arrival() != null
            ? turns.letter(turn.arrival().kept().reference()).map(Letter::message).orElse(null)
            : null;
    List<String> told = new ArrayList<>(teller.results(reactions.of(turn), came, answered));
    Message later = waiting.get(turn);
    if (later != null) {
      told.addAll(teller.certified(turn.desk(), later));
    }
    return told;
  }

  @Override
  public String sentAgain(Letter letter) {
    return letter.message() == null ? "" : Dmv907Teller.sentAgain(letter.message());
  }

  @Override
  public List<String> answeredAgain(Turn answering) {
    return teller.again(reactions.again(answering));
  }

  @Override
  public List<String> answerLost(Letter request) {
    List<String> told = new ArrayList<>(List.of("the answer is lost"));
    told.addAll(notArrived(request));
    return told;
  }

  @Override
  public boolean answersLater(Letter request) {
    return !timedOut(request);
  }

  private boolean timedOut(Letter request) {
    return turns.attempts(request.kept().number()).stream()
        .anyMatch(each -> each.result() == Attempt.Result.TIMED_OUT);
  }

  @Override
  public List<String> notArrived(Letter request) {
    return request.message() != null && timedOut(request)
        ? teller.unknown(request.kept().flow().desk(), request.message())
        : List.of();
  }

  @Override
  public String keptFrom(OrganizationId desk, boolean shutOut) {
    return shutOut ? "the dmv shuts the court out" : "the dmv is silent";
  }

  @Override
  public String letThrough(OrganizationId desk) {
    return "the dmv answers";
  }

  @Override
  public List<String> setUp() {
    Set<String> lines = new LinkedHashSet<>(people);
    for (License licence : licences) {
      SearchTerm term = new SearchTerm("license", licence.state() + " " + licence.number());
      for (DriverRecord driver : drivers.having(term)) {
        String line =
            writer.driver(
                driver.license(),
                driver.name(),
                driver.birthDate(),
                driver.key().mode(),
                driver.otherSuspension());
        lines.addAll(writer.people());
        lines.add(line);
      }
    }
    return new ArrayList<>(lines);
  }
}
