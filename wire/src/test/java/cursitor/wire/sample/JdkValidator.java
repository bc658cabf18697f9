package cursitor.wire.dmv907;

import cursitor.wire.xml.XmlFactories;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/// The judgement of the JDK's validator on a document, by the published schemas.
final class JdkValidator {
  private final Schema schema;

  JdkValidator() {
    try {
      SchemaFactory factory = XmlFactories.validators();
      Map<String, String> documents = Dmv907Schemas.documents();
      DOMImplementationLS inputs =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> {
        String file = systemId.substring(systemId.lastIndexOf('/') + 1);
        LSInput input = inputs.createLSInput();
        input.setStringData(documents.get(file));
        input.setSystemId("memory:///" + file);
        return input;
      });
      this.schema =
          factory.newSchema(
              new StreamSource[] {
                source(documents, "dmv907.xsd"), source(documents, "dmv902.xsd")
              });
    } catch (ReflectiveOperationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StreamSource source(Map<String, String> documents, String file) {
    return new StreamSource(
        new StringReader(String.valueOf(documents.get(file))), "memory:///" + file);
  }

  boolean accepts(String document) {
    try {
      XmlFactories.validator(schema).validate(new StreamSource(new StringReader(document)));
      return true;
    } catch (SAXException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
