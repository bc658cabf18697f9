package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.wire.fare.BatchReader.Part;
import cursitor.wire.form.BoundForm;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.Walk;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Passage;
import cursitor.wire.xml.Spot;
import cursitor.wire.xml.Unreadable;
import cursitor.wire.xml.XmlText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// What stands around the transactions of a file: its root, header and control totals.
public final class BatchFrames {
  private static final String TOTALS_HEADER = "fare:BatchHeader";
  private static final String TOTALS_TRAILER = "fare:BatchTrailer";
  private static final String ID = "MessageID";

  private final MessageForms forms;
  private final FareFields fields;
  private final Place batch;
  private final Place trailer;
  private final BoundForm header;
  private final BoundForm headerTotals;
  private final BoundForm trailerTotals;

  BatchFrames(MessageForms forms, FareFields fields) {
    this.forms = forms;
    this.fields = fields;
    batch = forms.schema().root(MessageForms.BATCH);
    trailer = forms.schema().root(MessageForms.BATCH_TRAILER);
    header = BoundForm.of(KeyForms.REQUEST_HEADER, batch);
    headerTotals = BoundForm.of(TotalsForm.TOTALS, Objects.requireNonNull(batch.at(TOTALS_HEADER)));
    trailerTotals = BoundForm.of(TotalsForm.TOTALS, trailer);
    List.of(header, headerTotals, trailerTotals).forEach(fields::collect);
  }

  /// The root element of a file.
  ///
  /// @param name as it stands in its tag
  /// @param tag the whole start tag
  /// @param names what it declares, as attributes
  record Root(String name, String tag, String names) {
    static final Root NONE = new Root("", "", "");

    static Root of(XMLStreamReader2 in, String tag) {
      StringBuilder names = new StringBuilder();
      for (int i = 0; i < in.getNamespaceCount(); i++) {
        String prefix = in.getNamespacePrefix(i);
        names.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
        names.append("=\"").append(escaped(in.getNamespaceURI(i))).append('"');
      }
      return new Root(in.getPrefixedName(), tag, names.toString());
    }

    private static String escaped(@Nullable String uri) {
      return Objects.requireNonNullElse(uri, "")
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace("\"", "&quot;");
    }

    /// An element of the file as a document of its own, in which the same names are declared.
    Passage within(String element, Spot begins) {
      String start = "<in" + names + ">";
      return new Passage(start + element + "</in>", start.length(), begins);
    }
  }

  /// What stands around the transactions of a file.
  ///
  /// @param start up to where the control totals in front belong
  /// @param end what stands behind those at the end
  public record Frame(String start, String end) {}

  /// The frame of another file for transactions of this one. The names they use are declared as
  /// they were; what is a new file has a new message id.
  Frame around(Root root, List<String> header) {
    StringBuilder start = new StringBuilder();
    start.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(root.tag()).append('\n');
    for (String element : header) {
      start.append(withId(element)).append('\n');
    }
    return new Frame(start.toString(), "</" + root.name() + ">\n");
  }

  private static String withId(String element) {
    int text = element.indexOf('>') + 1;
    int end = element.lastIndexOf("</");
    boolean id =
        end >= text && (element.substring(end).endsWith(ID + ">") && !element.startsWith("<!"));
    return id
        ? element.substring(0, text) + "urn:uuid:" + UUID.randomUUID() + element.substring(end)
        : element;
  }

  /// The control totals in front, as an element that declares its names itself.
  public static String inFront(ControlTotals totals) {
    return totals(TOTALS_HEADER, totals);
  }

  /// Those at the end.
  public static String atEnd(ControlTotals totals) {
    return totals(TOTALS_TRAILER, totals);
  }

  private static String totals(String name, ControlTotals totals) {
    XmlText out = new XmlText();
    out.open(name, FareWriter.NAMESPACES)
        .leaf("fare:TransactionQuantity", String.valueOf(totals.count()))
        .open("fare:TransactionTotalAmount")
        .leaf("nc:Amount", FareKinds.dollars(totals.amount()))
        .close("fare:TransactionTotalAmount");
    totals
        .byCode()
        .forEach((code, count) ->
            out.open("fare:CodeTotal")
                .leaf("fare:TransactionCode", code.name())
                .leaf("fare:TransactionQuantity", String.valueOf(count))
                .close("fare:CodeTotal"));
    return out.close(name).toString();
  }

  /// Reads what stands in front of the transactions. It is completed to a file without any, which
  /// the schema can judge.
  ///
  /// @param text from the root's tag to the end of the control totals
  Part opening(Root root, String text, Spot begins) {
    String whole = text + atEnd(ControlTotals.NONE) + "</" + root.name() + ">";
    FareFaults faults = new FareFaults(new Passage(whole, 0, begins), fields);
    Element read = walk(whole, batch, 0, faults);
    if (read != null && faults.none()) {
      Header found = (Header) header.read(read, null);
      WireRules.broken(found).forEach(broken -> faults.rule(read, broken));
      Element totals = Objects.requireNonNull(read.at(TOTALS_HEADER));
      if (faults.none()) {
        return new Part.Opening(
            begins.line(), found, (ControlTotals) headerTotals.read(totals, null));
      }
    }
    return new Part.OpeningAtFault(begins.line(), faults.inRefusalOrder());
  }

  /// Reads the control totals at the end.
  Part closing(Root root, String text, Spot begins) {
    Passage passage = root.within(text, begins);
    FareFaults faults = new FareFaults(passage, fields);
    Element read = walk(passage.text(), trailer, 1, faults);
    return read != null && faults.none()
        ? new Part.Closing(begins.line(), (ControlTotals) trailerTotals.read(read, null))
        : new Part.Stranger(begins.line(), faults.inRefusalOrder());
  }

  private @Nullable Element walk(String document, Place place, int deep, FareFaults faults) {
    try {
      XMLStreamReader2 in = Documents.open(document);
      for (int i = 0; i < deep; i++) {
        in.next();
      }
      Walk walk = new Walk(forms.schema(), in, Refusal.MOST_TOLD);
      walk.run(place);
      walk.faults().forEach(faults::schema);
      return walk.root();
    } catch (Unreadable e) {
      faults.unreadable(e);
    } catch (XMLStreamException e) {
      faults.unreadable(Unreadable.of(e));
    }
    return null;
  }

  Refusal noBatch() {
    return Refusal.of(
        FareCode.E102,
        "",
        "A file of transactions is a fare:Batch; send a single transaction as JSON.");
  }

  Refusal tooLong() {
    return Refusal.of(
        FareCode.E102,
        "",
        "An element in front of the transactions is longer than 1,048,576 characters; none is.");
  }

  Refusal strayText(Spot at) {
    return new Refusal(
        FareCode.E101,
        "",
        at.toString(),
        "",
        "There is text between the transactions; if it is a transaction, send it as one.");
  }
}
