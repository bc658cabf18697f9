package cursitor.server.partner;

import cursitor.server.partner.Course.Event;
import cursitor.server.partner.Finding.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Judges what the court's side did after a scripted behaviour (`dmv907.md` rules 6 and 14).
final class Examiner {
  private final Course course;
  private final Event event;
  private final List<Event> later;

  private Examiner(Course course, int at) {
    List<Event> events = course.events();
    this.course = course;
    this.event = events.get(at);
    this.later = events.subList(at + 1, events.size());
  }

  /// The finding about one event of a course; none where nothing out of the way was done.
  static Optional<Finding> examine(Notice.Matter matter, Course course, int at) {
    Rule rule = course.rule();
    Event event = course.events().get(at);
    if (rule == null || event.behaviour() instanceof Behaviour.Accept || repeats(course, at)) {
      return Optional.empty();
    }
    Judged judged = new Examiner(course, at).judge();
    return Optional.of(
        new Finding(
            rule.line(),
            rule.text(),
            matter.court(),
            matter.abstractId(),
            event.behaviour().words(),
            judged.verdict,
            judged.sentence));
  }

  /// The same refusal given again to the same message is no new deed.
  private static boolean repeats(Course course, int at) {
    Event event = course.events().get(at);
    return event.behaviour() instanceof Behaviour.Refuse refuse
        && !refuse.code().resendRequested()
        && course.events().subList(0, at).stream()
            .anyMatch(
                one -> one.id().equals(event.id()) && one.behaviour().equals(event.behaviour()));
  }

  private record Judged(Verdict verdict, String sentence) {}

  private Judged judge() {
    return switch (event.behaviour()) {
      case Behaviour.Refuse refuse when !refuse.code().resendRequested() -> afterRefusal();
      case Behaviour.Delay _ -> afterDelay();
      case Behaviour.AnswerTwice _ -> afterDuplicate();
      default -> afterNoAnswer();
    };
  }

  private Judged afterNoAnswer() {
    if (later.isEmpty()) {
      return new Judged(Verdict.OPEN, "the same message has not come again yet");
    }
    Event next = later.getFirst();
    return next.id().equals(event.id())
        ? new Judged(Verdict.HANDLED, "the same message came again after " + after(next))
        : new Judged(Verdict.FAILED, "another message came instead of the same one again");
  }

  private Judged afterRefusal() {
    if (later.isEmpty()) {
      return new Judged(Verdict.OPEN, "no corrected notice has come yet");
    }
    Event next = later.getFirst();
    return next.id().equals(event.id())
        ? new Judged(Verdict.FAILED, "the refused message came again unchanged")
        : new Judged(Verdict.HANDLED, "a corrected notice came under a new id");
  }

  private Judged afterDelay() {
    if (anotherMessageCame()) {
      return new Judged(Verdict.FAILED, "another message came while the answer was late");
    }
    return later.isEmpty()
        ? new Judged(Verdict.HANDLED, "the late answer was waited for")
        : new Judged(
            Verdict.HANDLED, "the same message came again after " + after(later.getFirst()));
  }

  private Judged afterDuplicate() {
    if (anotherMessageCame()) {
      return new Judged(Verdict.FAILED, "another message came of the duplicate answer");
    }
    int status = course.duplicateStatus();
    if (status / 100 == 2) {
      return new Judged(
          Verdict.HANDLED,
          "the duplicate was acknowledged with " + status + " and changed nothing");
    }
    return status == 0
        ? new Judged(Verdict.OPEN, "the duplicate has not been taken in yet")
        : new Judged(Verdict.FAILED, "the duplicate was turned away with " + status);
  }

  private boolean anotherMessageCame() {
    return later.stream().anyMatch(one -> !one.id().equals(event.id()));
  }

  private String after(Event next) {
    return Duration.between(event.at(), next.at()).toMillis() / 1000.0 + " s";
  }
}
