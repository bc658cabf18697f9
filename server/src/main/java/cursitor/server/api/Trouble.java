package cursitor.server.api;

/// Why a request was turned away before the law was asked, with its HTTP status and what the caller
/// should do. The names are the codes in the answers.
enum Trouble {
  NOT_READABLE(
      400, "The request could not be read, so nothing was done. Correct it and send again."),
  NO_KEY(401, "This address needs a key that is known here: Authorization: Bearer KEY."),
  NOT_ALLOWED(
      403, "This key does not speak for this court. Nothing was read and nothing was done."),
  NOT_FOUND(404, "There is nothing here that this court may read under this address."),
  TOO_SLOW(408, "The body did not arrive in time, so nothing was done. Send it again."),
  NOTHING_TO_MEND(409, "This work item holds no notice to mend; close it with a reason instead."),
  TOO_LARGE(413, "The body is larger than this node takes, so nothing was done."),
  PARKED(500, "A defect stopped this request. It is kept under its receipt; tell the operator."),
  NOT_KEPT(503, "The request could not be kept, so nothing was done. Send it again later.");

  private final int status;
  private final String title;

  Trouble(int status, String title) {
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /// This trouble, to be thrown.
  TurnedAway turnedAway() {
    return new TurnedAway(Problem.of(this, title));
  }

  /// This trouble with more to say than its title; never with personal data.
  TurnedAway turnedAway(String detail) {
    return new TurnedAway(Problem.of(this, detail));
  }
}
