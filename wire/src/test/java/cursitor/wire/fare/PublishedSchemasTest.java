package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.message.TransactionCode;
import cursitor.wire.form.BoundForm;
import cursitor.wire.form.Entry;
import cursitor.wire.form.Form;
import cursitor.wire.sample.SchemaComponent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The naming rules of NIEM, as far as they can be checked, and that the tables of the forms and
/// the schemas belong together.
class PublishedSchemasTest {
  private static final MessageForms FORMS = MessageForms.compile();
  private static final Set<String> WITHIN_THE_MESSAGE = Set.of("header", "key");

  static Stream<String> files() {
    return FareSchemas.FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyComponentIsDocumentedWithTheOpeningPhraseOfItsKind(String file) {
    assertThat(SchemaComponent.of(document(file)))
        .allSatisfy(component ->
            assertThat(component.documentation())
                .as(component.name())
                .matches(component.opening()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsOpenOrNillable(String file) {
    assertThat(document(file)).doesNotContain("xs:any", "nillable", "structures", "mixed");
  }

  private static String document(String file) {
    return String.valueOf(FareSchemas.documents().get(file));
  }

  @ParameterizedTest
  @EnumSource
  void everyTransactionCodeHasARootElementWhoseAnnotationNamesIt(TransactionCode code) {
    String root = FORMS.of(code).root().name().substring("fare:".length());

    assertThat(SchemaComponent.of(document("fare.xsd")))
        .filteredOn(component -> component.name().equals(root))
        .anySatisfy(component -> assertThat(component.documentation()).endsWith(code + "."));
  }

  /// A component that is added to a record and forgotten on its form would be lost on the wire.
  @Test
  void everyFormHasTheComponentsOfItsRecordInTheirOrder() {
    Set<Form<?>> all = new LinkedHashSet<>();
    FORMS.all().forEach(form -> collect(form.own(), all));

    assertThat(all).hasSizeGreaterThan(50);
    assertThat(all)
        .allSatisfy(form -> {
          List<String> components = new ArrayList<>();
          if (form.type().getSimpleName().equals("Recall")) {
            components.add("recalled"); // the Y of Recall = Y
          }
          Arrays.stream(form.type().getRecordComponents())
              .map(RecordComponent::getName)
              .filter(name ->
                  !WITHIN_THE_MESSAGE.contains(name)
                      || form.toString().matches("Charge|Obligation"))
              .forEach(components::add);
          assertThat(form.entries().stream().map(Entry::name))
              .as(form.toString())
              .containsExactlyElementsOf(components);
        });
  }

  private static void collect(BoundForm bound, Set<Form<?>> all) {
    all.add(bound.form());
    for (BoundForm.Slot slot : bound.slots()) {
      for (BoundForm.Node node : slot.nodes()) {
        if (node.inner() != null) {
          collect(node.inner(), all);
        }
      }
    }
  }
}
