package cursitor.server.console.admin;

import cursitor.exchange.OrganizationId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The courts of an account as they are written into the form: ids with commas, semicolons or
/// blanks between them. One that is no id is never passed over: a supervisor without courts is one
/// of all courts.
final class TypedCourts {
  /// How they are written, for whoever wrote them otherwise.
  static final String FORM =
      "Nobody was added: the id of a court has up to 40 letters, digits and dashes. Write them with"
          + " commas between them.";

  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
  private static final Pattern COURT = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private TypedCourts() {}

  /// The courts; nothing where one of them is no id.
  static Optional<Set<OrganizationId>> read(String typed) {
    List<String> words =
        Arrays.stream(BETWEEN.split(typed, -1)).filter(word -> !word.isEmpty()).toList();
    return words.stream().allMatch(word -> COURT.matcher(word).matches())
        ? Optional.of(words.stream().map(OrganizationId::new).collect(Collectors.toSet()))
        : Optional.empty();
  }
}
