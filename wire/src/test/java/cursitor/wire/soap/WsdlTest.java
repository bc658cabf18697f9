package cursitor.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.wire.dmv907.Dmv907Codec;
import cursitor.wire.xml.XmlFactories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The published service description fits the published messages.
class WsdlTest {
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private final Document wsdl = wsdl();

  private static Document wsdl() {
    try (InputStream in =
        Objects.requireNonNull(
            Dmv907Codec.class.getResourceAsStream("/cursitor/wire/wsdl/dmv907.wsdl"))) {
      return XmlFactories.dom(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Element> all(String name) {
    NodeList found = wsdl.getElementsByTagNameNS(WSDL, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void everyRootElementIsAMessageOfTheService() {
    assertThat(all("part"))
        .extracting(part -> part.getAttribute("element"))
        .containsExactlyInAnyOrder(
            "dmv907:FailureToComplyNotification",
            "dmv907:FailureToComplySuccessResponse",
            "dmv907:FailureToComplyErrorResponse",
            "dmv902:ConvictionNotification",
            "dmv902:ConvictionSuccessResponse",
            "dmv902:ConvictionErrorResponse");
  }

  @Test
  void everyOperationIsBoundForBothVersions() {
    Set<String> operations = new TreeSet<>();
    for (Element operation : all("operation")) {
      Element parent = (Element) operation.getParentNode();
      operations.add(parent.getLocalName() + " " + operation.getAttribute("name"));
      if (parent.getLocalName().equals("binding")) {
        assertThat(parent.getAttribute("name")).matches(".*Soap1[12]");
      }
    }
    assertThat(all("operation")).hasSize(6 * 3);
    assertThat(operations).hasSize(6 * 2);
  }
}
