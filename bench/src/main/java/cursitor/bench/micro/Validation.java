package cursitor.bench.micro;

import com.ctc.wstx.stax.WstxInputFactory;
import cursitor.bench.notice.Samples;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/// A notification of about 4 KB against the published schema: our reader, and what could be used in
/// its place. Ours also makes the message of it and applies the wire rules; the others only judge.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Validation {
  private final Dmv907Codec codec = new Dmv907Codec();
  private final Octets notification = codec.write(Samples.ofToday().hold(0));
  private final WstxInputFactory woodstox = new WstxInputFactory();
  private final XMLValidationSchema msv = msv();
  private final Schema jdk = jdk();

  /// Ours: reads, validates, applies the wire rules, makes the message.
  @Benchmark
  public Reading cursitor() {
    return codec.read(notification);
  }

  /// Woodstox alone, judging nothing: the floor.
  @Benchmark
  public int woodstoxWithoutValidation() throws XMLStreamException {
    return depth((XMLStreamReader2) woodstox.createXMLStreamReader(stream()));
  }

  /// Woodstox with MSV, which judges while it reads.
  @Benchmark
  public int woodstoxWithMsv() throws XMLStreamException {
    XMLStreamReader2 reader = (XMLStreamReader2) woodstox.createXMLStreamReader(stream());
    reader.validateAgainst(msv);
    return depth(reader);
  }

  /// The JDK's validator.
  @Benchmark
  public void jdkValidator() throws IOException, SAXException {
    jdk.newValidator().validate(new StreamSource(stream()));
  }

  private ByteArrayInputStream stream() {
    return new ByteArrayInputStream(notification.bytes());
  }

  private static int depth(XMLStreamReader2 reader) throws XMLStreamException {
    int deepest = 0;
    while (reader.hasNext()) {
      reader.next();
      deepest = Math.max(deepest, reader.getDepth());
    }
    reader.closeCompletely();
    return deepest;
  }

  private static URL schema() {
    return Objects.requireNonNull(
        Dmv907Codec.class.getResource("/cursitor/wire/xsd/dmv907/dmv907.xsd"));
  }

  private static XMLValidationSchema msv() {
    try {
      return XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
          .createSchema(schema());
    } catch (XMLStreamException e) {
      throw new IllegalStateException("MSV does not take the schema", e);
    }
  }

  private static Schema jdk() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema());
    } catch (SAXException e) {
      throw new IllegalStateException("the JDK does not take the schema", e);
    }
  }
}
