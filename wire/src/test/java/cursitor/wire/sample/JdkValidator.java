package cursitor.wire.sample;

import cursitor.wire.xml.XmlFactories;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/// The judgement of the JDK's validator on a document, by published schemas.
public final class JdkValidator {
  private final Schema schema;

  /// @param documents the schemas by file name
  /// @param roots the files with the root elements
  public JdkValidator(Map<String, String> documents, String... roots) {
    try {
      SchemaFactory factory = XmlFactories.validators();
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
              Arrays.stream(roots)
                  .map(root -> source(documents, root))
                  .toArray(StreamSource[]::new));
    } catch (ReflectiveOperationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StreamSource source(Map<String, String> documents, String file) {
    return new StreamSource(
        new StringReader(String.valueOf(documents.get(file))), "memory:///" + file);
  }

  public boolean accepts(String document) {
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
