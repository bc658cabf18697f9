package cursitor.exchange;

/// The code by which an organisation is known in the exchanges, such as `90001` (a court) or
/// `CA-DMV`.
public record OrganizationId(String value) implements Comparable<OrganizationId> {
  public OrganizationId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("an organization id has 1 to 40 characters");
    }
  }

  @Override
  public int compareTo(OrganizationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
