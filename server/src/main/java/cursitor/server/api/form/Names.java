package cursitor.server.api.form;

import cursitor.dmv907.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The names that may stand in a request.
final class Names {
  static final String MODE = "mode";
  static final String EXEMPTION_CONFIRMED = "exemptionConfirmed";

  private static final int LONGEST_SHOWN = 40;
  private static final Set<String> OF_FIELDS = of(EnumSet.allOf(Field.class));

  private Names() {}

  /// The logical names of all fields of all notices.
  static Set<String> ofFields() {
    return OF_FIELDS;
  }

  /// The names of these fields, those inside a section left out, and of anything else that may
  /// stand beside them.
  static Set<String> of(Set<Field> fields, String... others) {
    Set<String> names =
        fields.stream()
            .map(Field::logicalName)
            .filter(name -> !name.startsWith(Field.SECTION.logicalName()))
            .collect(Collectors.toSet());
    names.addAll(Arrays.asList(others));
    return Set.copyOf(names);
  }

  /// An unknown name as it may be shown: somebody may have written a person's name in its place.
  static String presentable(String name) {
    boolean plain =
        name.length() <= LONGEST_SHOWN
            && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    return plain ? name : "(a name that is not shown)";
  }
}
