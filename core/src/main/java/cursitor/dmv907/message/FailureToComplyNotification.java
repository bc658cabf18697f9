package cursitor.dmv907.message;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import java.util.List;

/// Court to DMV: one abstract (`dmv907.md` 7.2). The list may hold several, so that E103 can be
/// said in its own words.
public record FailureToComplyNotification(Header header, List<Notice> notices) implements Message {
  public FailureToComplyNotification {
    if (notices.isEmpty()) {
      throw new IllegalArgumentException("a notification carries an abstract");
    }
    notices = List.copyOf(notices);
  }

  /// The abstract, or the first of several.
  public Notice notice() {
    return notices.getFirst();
  }

  @Override
  public String subject() {
    return notice().abstractId();
  }
}
