package cursitor.server.partner;

/// Which notices a rule is about.
///
/// @param subject what is looked at
/// @param pattern what it must be; a `*` stands for anything; empty where the subject says it all
record Which(Subject subject, String pattern) {

  /// What a rule can look at.
  enum Subject {
    ANY(false),
    HOLD(false),
    RELEASE(false),
    CONVICTION(false),
    DOCKET(true),
    ABSTRACT(true),
    COURT(true);

    final boolean takesPattern;

    Subject(boolean takesPattern) {
      this.takesPattern = takesPattern;
    }
  }

  boolean fits(Notice notice) {
    return switch (subject) {
      case ANY -> true;
      case HOLD -> notice.kind().equals("hold");
      case RELEASE -> notice.kind().equals("release");
      case CONVICTION -> notice.kind().equals("conviction");
      case DOCKET -> fits(notice.docket());
      case ABSTRACT -> fits(notice.abstractId());
      case COURT -> fits(notice.court());
    };
  }

  private boolean fits(String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return text.equals(pattern);
    }
    String head = pattern.substring(0, star);
    String tail = pattern.substring(star + 1);
    return text.length() >= head.length() + tail.length()
        && text.startsWith(head)
        && text.endsWith(tail);
  }
}
