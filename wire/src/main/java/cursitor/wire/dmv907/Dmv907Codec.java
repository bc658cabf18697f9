package cursitor.wire.dmv907;

import cursitor.exchange.Message;
import cursitor.wire.ElementCodec;
import cursitor.wire.ElementReader;
import cursitor.wire.Octets;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.xml.XmlText;

/// The messages of DMV907 and DMV902, version 1.0. Safe for many threads.
public final class Dmv907Codec implements ElementCodec {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final MessageSchema schema = Dmv907Schemas.compile();
  private final Bindings bindings = Bindings.of(schema);
  private final MessageWriter writer = new MessageWriter(bindings);

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
