package cursitor.wire.dmv907;

import cursitor.exchange.Message;
import cursitor.wire.ElementCodec;
import cursitor.wire.ElementReader;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Unreadable;
import cursitor.wire.xml.XmlText;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The messages of DMV907 and DMV902, version 1.0. Safe for many threads.
public final class Dmv907Codec implements ElementCodec {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final MessageSchema schema = Dmv907Schemas.compile();
  private final Bindings bindings = Bindings.of(schema);
  private final MessageWriter writer = new MessageWriter(bindings);

  @Override
  public Reading read(Octets document) {
    String text;
    try {
      text = Documents.text(document);
    } catch (Unreadable e) {
      ElementReader unread = reader(document.text());
      unread.breakOff(e);
      return unread.reading();
    }
    ElementReader reader = reader(text);
    try {
      XMLStreamReader2 in = Documents.open(text);
      reader.read(in);
      Documents.finish(in);
    } catch (Unreadable e) {
      reader.breakOff(e);
    } catch (XMLStreamException e) {
      reader.breakOff(Unreadable.of(e));
    }
    return reader.reading();
  }

  @Override
  public ElementReader reader(String document) {
    return new Dmv907Reader(schema, bindings, document);
  }

  @Override
  public Octets write(Message message) {
    XmlText out = new XmlText().raw(DECLARATION);
    writer.write(out, message);
    return Octets.ofText(out.toString());
  }

  @Override
  public String element(Message message) {
    XmlText out = new XmlText();
    writer.write(out, message);
    return out.toString().stripTrailing();
  }

  @Override
  public String action(Message message) {
    return writer.action(message);
  }
}
