package cursitor.wire.dmv907;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.rule.NoticeRules;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.wire.ElementReader;
import cursitor.wire.Reading;
import cursitor.wire.exchange.HeaderReader;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.Walk;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Unreadable;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads one message: walks it with the schema, and where that finds no fault, makes the message
/// and applies the wire rules.
final class Dmv907Reader implements ElementReader {
  private final MessageSchema schema;
  private final Bindings bindings;
  private final String document;
  private final Faults faults;
  private @Nullable Element root;
  private @Nullable Message message;
  private String payload;

  Dmv907Reader(MessageSchema schema, Bindings bindings, String document) {
    this.schema = schema;
    this.bindings = bindings;
    this.document = document;
    this.payload = document;
    this.faults = new Faults(document, bindings);
  }

  @Override
  public void read(XMLStreamReader2 in) throws XMLStreamException {
    int start = (int) in.getLocationInfo().getStartingCharOffset();
    String namespace = in.getNamespaceURI();
    Place place = schema.root(namespace == null ? "" : namespace, in.getLocalName());
    if (place == null) {
      faults.unknownRoot(in.getLocalName(), start);
      Documents.skip(in);
    } else {
      walk(new Walk(schema, in, Refusal.MOST_TOLD), place);
    }
    payload = document.substring(start, (int) in.getLocationInfo().getEndingCharOffset());
  }

  private void walk(Walk walk, Place place) throws XMLStreamException {
    try {
      walk.run(place);
    } finally {
      root = walk.root();
      walk.faults().forEach(faults::schema);
    }
    if (root != null && faults.none()) {
      message = message(root);
    }
  }

  private Message message(Element whole) {
    return switch (whole.place().name()) {
      case "dmv907:" + Dmv907Schemas.HOLD_NOTIFICATION ->
          new FailureToComplyNotification(HeaderReader.header(whole), notices(whole));
      case "dmv902:" + Dmv907Schemas.CONVICTION_NOTIFICATION ->
          new ConvictionNotification(HeaderReader.header(whole), conviction(whole));
      case "dmv907:" + Dmv907Schemas.HOLD_SUCCESS -> AnswerReader.success(whole, "dmv907:");
      case "dmv902:" + Dmv907Schemas.CONVICTION_SUCCESS -> AnswerReader.success(whole, "dmv902:");
      case "dmv907:" + Dmv907Schemas.HOLD_ERROR -> AnswerReader.error(whole, "dmv907:");
      case "dmv902:" + Dmv907Schemas.CONVICTION_ERROR -> AnswerReader.error(whole, "dmv902:");
      default -> throw new IllegalStateException(whole.place() + " is not read");
    };
  }

  private List<Notice> notices(Element whole) {
    List<Notice> notices = new ArrayList<>(1);
    for (Element child : whole.children()) {
      if (child.place() == bindings.hold().notice()) {
        Written written = Written.of(child, bindings.hold());
        Hold hold = NoticeReader.hold(written);
        NoticeRules.broken(hold).forEach(broken -> faults.wireRule(broken, written));
        notices.add(hold);
      } else if (child.place() == bindings.release().notice()) {
        Written written = Written.of(child, bindings.release());
        Release release = NoticeReader.release(written);
        NoticeRules.broken(release).forEach(broken -> faults.wireRule(broken, written));
        notices.add(release);
      }
    }
    return notices;
  }

  private ConvictionAbstract conviction(Element whole) {
    Element report = whole.at("dmv902:ConvictionReport");
    if (report == null) {
      throw new IllegalStateException("a valid notification of conviction holds a report");
    }
    Written written = Written.of(report, bindings.conviction());
    ConvictionAbstract conviction = NoticeReader.conviction(written);
    NoticeRules.broken(conviction).forEach(broken -> faults.wireRule(broken, written));
    return conviction;
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
    Header header = root == null ? null : HeaderReader.asFarAsReadable(root, exchangeOf(root));
    return new Reading.Faulty(header, faults.inRefusalOrder(), payload);
  }

  private static String exchangeOf(Element root) {
    return root.place().name().startsWith("dmv902:") ? Exchanges.DMV902 : Exchanges.DMV907;
  }
}
