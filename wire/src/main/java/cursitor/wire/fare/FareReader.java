package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.Transaction;
import cursitor.wire.ElementReader;
import cursitor.wire.Reading;
import cursitor.wire.exchange.HeaderReader;
import cursitor.wire.form.BoundForm;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.Walk;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Passage;
import cursitor.wire.xml.Unreadable;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads one message: walks it with the schema, and where that finds no fault, makes the message
/// and applies the wire rules.
final class FareReader implements ElementReader {
  private final MessageForms forms;
  private final String document;
  private final FareFaults faults;
  private @Nullable Element root;
  private @Nullable Message message;
  private String payload;

  FareReader(MessageForms forms, FareFields fields, Passage passage) {
    this.forms = forms;
    this.document = passage.text();
    this.payload = document;
    this.faults = new FareFaults(passage, fields);
  }

  @Override
  public void read(XMLStreamReader2 in) throws XMLStreamException {
    int start = (int) in.getLocationInfo().getStartingCharOffset();
    String namespace = in.getNamespaceURI();
    Place place = forms.schema().root(namespace == null ? "" : namespace, in.getLocalName());
    MessageForm form = place == null ? null : forms.of(place);
    if (form == null) {
      faults.unknownRoot(in.getLocalName(), FareSchemas.NAMESPACE.equals(namespace), start);
      Documents.skip(in);
    } else {
      walk(new Walk(forms.schema(), in, Refusal.MOST_TOLD), form);
    }
    payload = document.substring(start, (int) in.getLocationInfo().getEndingCharOffset());
  }

  private void walk(Walk walk, MessageForm form) throws XMLStreamException {
    try {
      walk.run(form.root());
    } finally {
      root = walk.root();
      walk.faults().forEach(faults::schema);
    }
    if (root != null && faults.none()) {
      make(root, form);
    }
  }

  private void make(Element whole, MessageForm form) {
    try {
      Header header = (Header) form.header().read(whole, null);
      WireRules.broken(header).forEach(broken -> faults.rule(whole, broken));
      BoundForm envelopes = form.envelope();
      if (envelopes == null) {
        message = (FareAnswer) form.own().read(whole, header);
      } else {
        Envelope envelope = (Envelope) envelopes.read(whole, null);
        WireRules.broken(envelope).forEach(broken -> faults.rule(whole, broken));
        Transaction transaction = (Transaction) form.own().read(whole, envelope.party());
        message = MessageForm.message(header, envelope, transaction);
      }
    } catch (IllegalArgumentException _) {
      // Such as an identifier of blanks that XML does not count as blanks.
      faults.rule(
          whole,
          Refusal.of(FareCode.E101, "", "The message holds a value that is no value; write one."));
    }
  }

  @Override
  public void breakOff(Unreadable why) {
    faults.unreadable(why);
  }

  @Override
  public Reading reading() {
    if (message != null && faults.none()) {
      return new Reading.Valid(message, payload);
    }
    Header header = root == null ? null : HeaderReader.asFarAsReadable(root, Exchanges.FARE);
    return new Reading.Faulty(header, faults.inRefusalOrder(), payload);
  }
}
