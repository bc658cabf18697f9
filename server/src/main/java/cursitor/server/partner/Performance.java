package cursitor.server.partner;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A script being played: which rule has whom, how far each notice has come, and what is to be
/// reported of it. Safe for many threads.
final class Performance {
  private final Script script;
  private final InstantSource time;
  private final Map<Notice.Matter, Course> courses = new LinkedHashMap<>();
  private final Map<Rule, Integer> counted = new LinkedHashMap<>();

  Performance(Script script, InstantSource time) {
    this.script = script;
    this.time = time;
  }

  /// A notice arrived; says what is to be done with it.
  synchronized Behaviour arrived(Notice notice) {
    Course course = courses.get(notice.matter());
    if (course == null) {
      course = new Course(ruleFor(notice));
      courses.put(notice.matter(), course);
    }
    return course.arrived(notice.id(), time.instant());
  }

  private @Nullable Rule ruleFor(Notice notice) {
    for (Rule rule : script.rules()) {
      if (rule.which().fits(notice) && rule.ordinal() == orderAmong(rule)) {
        return rule;
      }
    }
    return null;
  }

  /// Which of the notices that fit the rule this one is; 0 where the rule takes all of them.
  private int orderAmong(Rule rule) {
    return rule.ordinal() == 0 ? 0 : counted.merge(rule, 1, Integer::sum);
  }

  /// The duplicate answer about this notice was sent.
  ///
  /// @param status what the court's door said, or 0 where it was not reached
  synchronized void duplicateSent(Notice notice, int status) {
    Optional.ofNullable(courses.get(notice.matter())).ifPresent(one -> one.duplicateSent(status));
  }

  synchronized Report report() {
    List<Finding> findings = new ArrayList<>();
    courses.forEach((matter, course) -> {
      for (int at = 0; at < course.events().size(); at++) {
        Examiner.examine(matter, course, at).ifPresent(findings::add);
      }
    });
    return new Report(findings, unplayed(), courses.size());
  }

  /// Rules that no notice has met.
  private List<String> unplayed() {
    return script.rules().stream()
        .filter(rule -> courses.values().stream().noneMatch(course -> rule.equals(course.rule())))
        .map(rule -> "line " + rule.line() + "  " + rule.text())
        .toList();
  }
}
