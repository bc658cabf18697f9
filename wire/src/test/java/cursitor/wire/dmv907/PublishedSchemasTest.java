package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.WarningCode;
import cursitor.wire.sample.SchemaComponent;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The naming rules of NIEM, as far as they can be checked.
class PublishedSchemasTest {
  private static final MessageSchema SCHEMA = Dmv907Schemas.compile();
  private static final Bindings BINDINGS = Bindings.of(SCHEMA);

  static Stream<String> files() {
    return Dmv907Schemas.FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyComponentIsDocumentedWithTheOpeningPhraseOfItsKind(String file) {
    assertThat(SchemaComponent.of(String.valueOf(Dmv907Schemas.documents().get(file))))
        .allSatisfy(component ->
            assertThat(component.documentation())
                .as(component.name())
                .matches(component.opening()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsOpenOrNillable(String file) {
    String document = String.valueOf(Dmv907Schemas.documents().get(file));

    assertThat(document).doesNotContain("xs:any", "nillable", "structures", "mixed");
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldHasAPlaceInSomeNotice(Field field) {
    assertThat(List.of(BINDINGS.hold(), BINDINGS.release(), BINDINGS.conviction()))
        .anySatisfy(binding -> assertThat(binding.place(field)).isNotNull());
  }

  @Test
  void everyFieldOfAHoldMayStandOnItsRelease() {
    assertThat(Field.values())
        .filteredOn(field -> BINDINGS.hold().place(field) != null)
        .allSatisfy(field -> assertThat(BINDINGS.release().place(field)).isNotNull());
  }

  @Test
  void everyWarningMayBeWritten() {
    String[] warnings = Arrays.stream(WarningCode.values()).map(Enum::name).toArray(String[]::new);

    for (String own : List.of("dmv907:", "dmv902:")) {
      String root =
          own.equals("dmv907:") ? Dmv907Schemas.HOLD_SUCCESS : Dmv907Schemas.CONVICTION_SUCCESS;
      Place place = SCHEMA.root(root).at(own + "Warning/" + own + "WarningCode");
      assertThat(place)
          .extracting(Place::allowedValues, InstanceOfAssertFactories.list(String.class))
          .containsExactlyInAnyOrder(warnings);
    }
  }
}
