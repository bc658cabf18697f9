package cursitor.dmv907.message;

import org.jspecify.annotations.Nullable;

/// A person's name, upper case.
public record PersonName(
    String lastName,
    @Nullable String firstName,
    @Nullable String middleName,
    @Nullable String suffix) {
  @Override
  public String toString() {
    return "PersonName ***";
  }
}
