package cursitor.exchange;

/// Names one case file of one desk.
///
/// @param desk the organisation that keeps the file
/// @param kind the kind of case file, such as `participant` or `driver`
/// @param name the key in the terms of the exchange, such as `TR-100/P1`; never a licence number or
///   a person's name
public record CaseKey(OrganizationId desk, OperatingMode mode, String kind, String name) {

  /// Reads the form [#toString()] writes, for instance `90001:PRODUCTION:participant:TR-100/P1`.
  public static CaseKey parse(String text) {
    String[] parts = text.split(":", 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException("a case file key is written desk:mode:kind:name");
    }
    return new CaseKey(
        new OrganizationId(parts[0]), OperatingMode.valueOf(parts[1]), parts[2], parts[3]);
  }

  @Override
  public String toString() {
    return desk + ":" + mode + ":" + kind + ":" + name;
  }
}
