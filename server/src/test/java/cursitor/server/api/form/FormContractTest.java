package cursitor.server.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.server.api.Contract;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The published contract names the fields that may be written, and no other.
class FormContractTest {
  private final Contract contract = Contract.published();

  @Test
  void namesTheFieldsOfEveryRequest() {
    assertThat(contract.properties("HoldFields")).isEqualTo(withSections(HoldForm.NAMES));
    assertThat(contract.properties("ReleaseFields")).isEqualTo(withSections(ReleaseForm.NAMES));
    assertThat(contract.properties("ConvictionFields"))
        .isEqualTo(withSections(ConvictionForm.NAMES));
    assertThat(contract.properties("Closing")).isEqualTo(new TreeSet<>(ClosingForm.NAMES));
    assertThat(contract.properties("Section"))
        .isEqualTo(
            Arrays.stream(Field.values())
                .filter(field -> field.logicalName().startsWith("section/"))
                .map(Filling::inSection)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void requiresWhatTheFormsRequire() {
    assertThat(required("Hold"))
        .isEqualTo(missing(HoldForm.read(EMPTY, Bodies.COURT, Bodies.CUSTOMS)));
    assertThat(required("Conviction"))
        .isEqualTo(missing(ConvictionForm.read(EMPTY, Bodies.COURT, Bodies.CUSTOMS)));
  }

  private static final Sheet EMPTY = Bodies.sheet("{}");

  private Set<String> required(String schema) {
    Set<String> names = new TreeSet<>();
    contract.schema(schema).get("required").forEach(name -> names.add(name.asString()));
    return names;
  }

  /// Without a number the rules ask for one; that it may be left out is told in words.
  private static Set<String> missing(Filled<?> filled) {
    return filled.faults().stream()
        .map(fault -> fault.field().equals("section") ? "sections" : fault.field())
        .filter(name -> !name.equals("driverLicenseNumber"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> withSections(Set<String> names) {
    Set<String> all = new TreeSet<>(names);
    all.add(Sheet.SECTIONS);
    return all;
  }
}
