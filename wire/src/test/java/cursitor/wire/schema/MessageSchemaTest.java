package cursitor.wire.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSchemaTest {
  private static final String PLAIN =
      """
      <xs:element name="a" type="t:AType"/>
      <xs:complexType name="AType"><xs:sequence>
        <xs:element name="b" type="xs:string"/>
        <xs:element name="c" type="t:CType" minOccurs="0" maxOccurs="3"/>
        <xs:choice><xs:element name="d" type="xs:date"/><xs:element name="e" type="xs:token"/></xs:choice>
      </xs:sequence></xs:complexType>
      <xs:simpleType name="CType"><xs:restriction base="xs:token">
        <xs:pattern value="[A-Z]{2}"/>
      </xs:restriction></xs:simpleType>
      """;

  private static MessageSchema compile(String components) {
    return MessageSchema.compile(
        Map.of(
            "t.xsd",
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t'"
                + " targetNamespace='urn:t' elementFormDefault='qualified'>"
                + components
                + "</xs:schema>"),
        Set.of());
  }

  @Test
  void knowsEveryPlaceInItsOrder() {
    Place a = compile(PLAIN).root("a");

    assertThat(a.children()).extracting(Place::name).containsExactly("t:b", "t:c", "t:d", "t:e");
    assertThat(a.requiredChildren()).extracting(Place::name).containsExactly("t:b", "t:d");
    assertThat(a.children())
        .extracting(Place::repeatable)
        .containsExactly(false, true, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xs:sequence><xs:any/></xs:sequence>",
        "<xs:all><xs:element name='b' type='xs:string'/></xs:all>",
        "<xs:complexContent/>",
        "<xs:anyAttribute/>",
        "<xs:sequence><xs:element name='b' type='xs:duration'/></xs:sequence>",
        "<xs:sequence><xs:element name='b' type='xs:string' nillable='true'/></xs:sequence>",
        "<xs:sequence><xs:element name='b' type='xs:string' default='x'/></xs:sequence>",
        "<xs:sequence><xs:element name='b'><xs:simpleType/></xs:element></xs:sequence>",
        "<xs:sequence><xs:element name='b' type='t:AType'/></xs:sequence>",
        "<xs:sequence><xs:element name='b' type='t:Missing'/></xs:sequence>",
        "<xs:sequence><xs:element name='b' type='xs:string' minOccurs='0'/>"
            + "<xs:element name='b' type='xs:string'/></xs:sequence>"
      })
  void refusesAtStartUpWhatItDoesNotKnow(String content) {
    String components =
        "<xs:element name='a' type='t:AType'/><xs:complexType name='AType'>"
            + content
            + "</xs:complexType>";

    assertThatThrownBy(() -> compile(components)).isInstanceOf(UnsupportedSchema.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^a$", "[a-z-[b]]", "\\d", "\\i", "a&amp;&amp;b"})
  void refusesPatternsThatMeanSomethingElseInJava(String pattern) {
    String components =
        "<xs:element name='a' type='t:AType'/><xs:simpleType name='AType'>"
            + "<xs:restriction base='xs:token'><xs:pattern value='"
            + pattern
            + "'/></xs:restriction></xs:simpleType>";

    assertThatThrownBy(() -> compile(components)).isInstanceOf(UnsupportedSchema.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29,true", "2023-02-29,false", "1900-02-29,false", "2000-02-29,true",
    "0999-01-01,false", "9999-12-31,true", "2024-13-01,false", "2024-00-01,false",
    "2024-04-31,false", "2024-1-1,false", "2024-01-01Z,false", "٢٠٢٤-01-01,false"
  })
  void aDateIsADayThatExists(String text, boolean date) {
    assertThat(Primitive.DATE.admits(text)).isEqualTo(date);
  }

  @Test
  void blanksAreCollapsedAsXmlKnowsThem() {
    assertThat(
            List.of("", " ", "a", " a ", "a  b", "a\tb", "\na\r", "a b", "a\u00A0 b").stream()
                .map(Blanks::collapsed))
        .containsExactly("", "", "a", "a", "a b", "a b", "a", "a b", "a\u00A0 b");
  }
}
