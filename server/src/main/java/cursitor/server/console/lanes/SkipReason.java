package cursitor.server.console.lanes;

/// Why something may be taken out of its lane. Only this goes into the audit, which is never
/// erased; what is said beside it stands with the case.
enum SkipReason {
  CANNOT_READ("The partner cannot read it"),
  PARTNER_ASKED("The partner asked us not to send it"),
  OTHERS_WAIT("More urgent ones wait behind it"),
  SETTLED_OTHERWISE("It was settled with the partner in another way");

  private final String words;

  SkipReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
