package cursitor.wire.xml;

import cursitor.wire.Octets;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.SAXException;

/// Shows at start-up that no parser of this program lets a known attack through: a factory may be
/// replaced, or a default changed, by whatever else is on the class path.
public final class XmlSelfTest {
  private static final String SCHEMA =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="a" type="xs:string"/>
      </xs:schema>
      """;

  private XmlSelfTest() {}

  /// Feeds each known attack to each parser; throws IllegalStateException, naming both, where one
  /// gets through.
  public static void run() {
    attacks()
        .forEach((name, document) -> {
          refused(name, "the stream parser", () -> stream(document));
          refused(name, "the parser of files", () -> file(document));
          refused(name, "the tree parser", () -> XmlFactories.dom(document));
          refused(name, "the validator", () -> validate(document));
        });
    accepted("the stream parser", () -> stream("<a>1</a>"));
    accepted("the parser of files", () -> file("<a>1</a>"));
    accepted("the tree parser", () -> XmlFactories.dom("<a>1</a>"));
    accepted("the validator", () -> validate("<a>1</a>"));
  }

  /// Known attacks by name. Sizes are just beyond the limits.
  static Map<String, String> attacks() {
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put("a document type", "<!DOCTYPE a><a/>");
    attacks.put("an internal entity", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>");
    attacks.put(
        "an external entity",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>");
    attacks.put("an external document type", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a\"><a/>");
    attacks.put(
        "growing entities",
        "<!DOCTYPE a [<!ENTITY e \"xx\"><!ENTITY f \"&e;&e;\"><!ENTITY g \"&f;&f;\">]><a>&g;</a>");
    attacks.put(
        "a parameter entity",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]><a/>");
    attacks.put("an undeclared entity", "<a>&e;</a>");
    int deep = XmlFactories.DEPTH + 1;
    attacks.put("too deep elements", "<a>".repeat(deep) + "</a>".repeat(deep));
    StringBuilder many = new StringBuilder("<a");
    for (int i = 0; i <= XmlFactories.ATTRIBUTES; i++) {
      many.append(" a").append(i).append("=\"\"");
    }
    attacks.put("too many attributes", many + "/>");
    return attacks;
  }

  private interface Parse {
    void run() throws XMLStreamException, Unreadable, SAXException, IOException;
  }

  private static void refused(String attack, String parser, Parse parse) {
    if (goesThrough(parse)) {
      throw new IllegalStateException(
          parser + " lets " + attack + " through: look for another XML parser on the class path");
    }
  }

  private static void accepted(String parser, Parse parse) {
    if (!goesThrough(parse)) {
      throw new IllegalStateException(parser + " refuses plain XML");
    }
  }

  private static boolean goesThrough(Parse parse) {
    try {
      parse.run();
      return true;
    } catch (XMLStreamException
        | Unreadable
        | SAXException
        | IOException
        | IllegalArgumentException refused) {
      return false;
    }
  }

  private static void stream(String document) throws XMLStreamException, Unreadable {
    var in = Documents.open(Documents.text(Octets.ofText(document)));
    Documents.skip(in);
    Documents.finish(in);
  }

  private static void file(String document) throws XMLStreamException, Unreadable {
    var in = Documents.begin(XmlFactories.file(new StringReader(document)));
    Documents.skip(in);
    Documents.finish(in);
  }

  private static void validate(String document) throws SAXException, IOException {
    XmlFactories.validator(
            XmlFactories.validators().newSchema(new StreamSource(new StringReader(SCHEMA))))
        .validate(new StreamSource(new StringReader(document)));
  }
}
