package cursitor.wire.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.WarningCode;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import cursitor.wire.xml.XmlFactories;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The naming rules of NIEM, as far as they can be checked.
class PublishedSchemasTest {
  private static final MessageSchema SCHEMA = Dmv907Schemas.compile();
  private static final Bindings BINDINGS = Bindings.of(SCHEMA);
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final Set<String> DOCUMENTED =
      Set.of("element", "attribute", "complexType", "simpleType", "group", "enumeration");

  static Stream<String> files() {
    return Dmv907Schemas.FILES.stream();
  }

  private static List<Element> components(String file) {
    String document = String.valueOf(Dmv907Schemas.documents().get(file));
    NodeList all = XmlFactories.dom(document).getElementsByTagNameNS(XSD, "*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(e -> DOCUMENTED.contains(e.getLocalName()) && !e.hasAttribute("ref"))
        .toList();
  }

  private static String documentation(Element component) {
    NodeList notes = component.getElementsByTagNameNS(XSD, "documentation");
    return notes.getLength() == 0 ? "" : notes.item(0).getTextContent();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyComponentIsDocumentedWithTheOpeningPhraseOfItsKind(String file) {
    assertThat(components(file))
        .allSatisfy(component -> {
          String name = component.getAttribute("name") + component.getAttribute("value");
          String opening =
              switch (component.getLocalName()) {
                case "complexType", "simpleType" -> "A data type for .+";
                case "group" -> "A data concept for .+";
                case "enumeration" -> "\\S.+\\.";
                default ->
                    name.endsWith("Indicator")
                        ? "True if .+; false otherwise.*"
                        : "(An? |Additional information about ).+";
              };
          assertThat(documentation(component)).as(name).matches(opening);
        });
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
