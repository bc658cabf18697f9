package cursitor.server.api.form;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.rule.NormalForm;
import java.time.Instant;
import java.time.LocalDate;

/// What a form takes from dated policy: how the court's door understands what is not written, and
/// how it writes what is.
///
/// @param today the day on which a form is read
public record Customs(Dmv907Policy policy, LocalDate today) {

  /// As they are at a moment.
  public static Customs at(Dmv907Policy policy, Instant now) {
    return new Customs(policy, policy.day(now));
  }

  /// The state a licence number belongs to unless another is written.
  String homeState() {
    return policy.homeState(today);
  }

  /// The notice that is asked for unless another is written.
  String noticeType() {
    return policy.usualNoticeType(today);
  }

  /// The section of law by which the usual notice is given.
  String authority() {
    return policy.noticeType(today, noticeType()).map(row -> row.text("authority")).orElse("");
  }

  NormalForm normalForm() {
    return policy.normalForm(today);
  }
}
