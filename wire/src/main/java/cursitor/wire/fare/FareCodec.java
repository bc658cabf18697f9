package cursitor.wire.fare;

import cursitor.exchange.Message;
import cursitor.wire.ElementCodec;
import cursitor.wire.ElementReader;
import cursitor.wire.Octets;
import cursitor.wire.xml.Passage;
import cursitor.wire.xml.XmlText;
import java.io.InputStream;

/// The messages of FARE, version 1.0. Safe for many threads.
public final class FareCodec implements ElementCodec {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final MessageForms forms;
  private final FareFields fields;
  private final BatchFrames frames;
  private final FareWriter writer;

  public FareCodec() {
    this(MessageForms.compile());
  }

  /// With forms that are compiled already, for they serve other notations of the same messages too.
  public FareCodec(MessageForms forms) {
    this.forms = forms;
    this.fields = new FareFields(forms);
    this.frames = new BatchFrames(forms, fields);
    this.writer = new FareWriter(forms);
  }

  /// The forms it reads and writes by, for other notations of the same messages.
  public MessageForms forms() {
    return forms;
  }

  @Override
  public ElementReader reader(String document) {
    return new FareReader(forms, fields, Passage.whole(document));
  }

  /// A reader of a file of transactions, `fare:Batch`.
  ///
  /// @param in to be closed by the caller
  public BatchReader batch(InputStream in) {
    return new BatchReader(forms, fields, frames, in);
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
