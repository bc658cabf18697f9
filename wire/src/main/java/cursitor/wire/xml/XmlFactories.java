package cursitor.wire.xml;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ServiceLoader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/// Makes every XML parser of this program, hardened.
public final class XmlFactories {
  /// The most levels of elements within each other.
  public static final int DEPTH = 100;

  /// The most attributes of one element.
  public static final int ATTRIBUTES = 100;

  /// The most characters in one text.
  public static final int TEXT_CHARACTERS = 1_000_000;

  private static final long DOCUMENT_CHARACTERS = 10_000_000;
  private static final long ELEMENTS = 200_000;
  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";
  private static final XMLInputFactory2 STREAMS = streams();
  private static final XMLInputFactory2 FILES = files();

  private XmlFactories() {}

  /// A parser that gives one event after the other. It reports a document type as an event without
  /// looking into it: the caller refuses it, see [Documents].
  public static XMLStreamReader2 stream(String document) throws XMLStreamException {
    return (XMLStreamReader2) STREAMS.createXMLStreamReader(new StringReader(document));
  }

  /// The same for a file of many messages, which may be of any length: how long each message may be
  /// is for the caller to watch.
  public static XMLStreamReader2 file(Reader file) throws XMLStreamException {
    return (XMLStreamReader2) FILES.createXMLStreamReader(file);
  }

  /// Parses a document of our own into a tree; throws IllegalArgumentException on anything that is
  /// not plain XML.
  public static Document dom(String document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setAttribute("jdk.xml.dtd.support", "deny");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEPTH));
      factory.setAttribute("jdk.xml.elementAttributeLimit", String.valueOf(ATTRIBUTES));
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new RefusingHandler());
      return builder.parse(new InputSource(new StringReader(document)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be hardened", e);
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("not plain XML", e);
    }
  }

  /// A factory of the JDK's validators. They are not used for messages, but are what a partner is
  /// likely to judge them with. Nothing is fetched unless a resolver hands it over.
  public static SchemaFactory validators() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setProperty("jdk.xml.dtd.support", "deny");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setErrorHandler(new RefusingHandler());
      return factory;
    } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
      throw new IllegalStateException("the JDK's validator cannot be hardened", e);
    }
  }

  /// A validator that gives up at the first fault.
  public static Validator validator(Schema schema) {
    try {
      Validator validator = schema.newValidator();
      validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      validator.setFeature(DISALLOW_DOCTYPE, true);
      validator.setProperty("jdk.xml.dtd.support", "deny");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEPTH));
      validator.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(ATTRIBUTES));
      validator.setErrorHandler(new RefusingHandler());
      return validator;
    } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
      throw new IllegalStateException("the JDK's validator cannot be hardened", e);
    }
  }

  /// Woodstox. It is asked for as a service, for the JDK's own stream parser cannot be limited in
  /// the same way and must not stand in for it.
  private static XMLInputFactory2 streams() {
    XMLInputFactory2 factory = files();
    factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, DOCUMENT_CHARACTERS);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, ELEMENTS);
    return factory;
  }

  private static XMLInputFactory2 files() {
    XMLInputFactory2 factory =
        ServiceLoader.load(XMLInputFactory.class, XmlFactories.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .filter(XMLInputFactory2.class::isInstance)
            .map(XMLInputFactory2.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Woodstox is not on the class path"));
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, TEXT_CHARACTERS);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEXT_CHARACTERS);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, TEXT_CHARACTERS);
    return factory;
  }
}
