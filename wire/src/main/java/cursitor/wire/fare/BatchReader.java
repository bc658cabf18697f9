package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.wire.Reading;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Spot;
import cursitor.wire.xml.Tape;
import cursitor.wire.xml.Unreadable;
import cursitor.wire.xml.XmlFactories;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads a file of transactions, `fare:Batch`, one after the other, so that it may be of any
/// length. Each is read as if it had come alone: what is wrong with one is no matter of the others.
/// For one thread.
public final class BatchReader {
  /// In characters. More than any transaction takes.
  private static final int LONGEST = 1024 * 1024;

  private static final char LOST = '\uFFFD';

  private final MessageForms forms;
  private final FareFields fields;
  private final BatchFrames frames;
  private final Tape tape;
  private final List<String> header = new ArrayList<>();
  private @Nullable XMLStreamReader2 parser;
  private BatchFrames.Root root = BatchFrames.Root.NONE;

  /// The child before whose end the parser stands and that was looked at already.
  private @Nullable Child ahead;

  BatchReader(MessageForms forms, FareFields fields, BatchFrames frames, InputStream in) {
    this.forms = forms;
    this.fields = fields;
    this.frames = frames;
    this.tape = new Tape(in);
  }

  /// A part of the file and the line it begins in, from 1.
  public sealed interface Part {
    int line();

    /// What stands in front of the transactions.
    record Opening(int line, Header header, ControlTotals totals) implements Part {}

    /// What stands in front is at fault; nothing behind it is read.
    record OpeningAtFault(int line, List<Refusal> faults) implements Part {
      public OpeningAtFault {
        faults = List.copyOf(faults);
      }
    }

    /// A transaction, or what is wrong with it.
    ///
    /// @param text its element exactly as it came; empty where it is longer than any
    record Transaction(int line, String text, Reading reading) implements Part {}

    /// The totals behind the transactions.
    record Closing(int line, ControlTotals totals) implements Part {}

    /// Something that is neither.
    record Stranger(int line, List<Refusal> faults) implements Part {
      public Stranger {
        faults = List.copyOf(faults);
      }
    }
  }

  /// An element right below the root.
  ///
  /// @param text null where it is longer than any transaction
  private record Child(Spot begins, boolean own, String name, @Nullable String text) {
    boolean isNamed(String local) {
      return own && name.equals(local);
    }
  }

  /// The next part; null behind the last. What is no XML from some place on ends the file there.
  public @Nullable Part next() throws Unreadable, IOException {
    try {
      XMLStreamReader2 in = parser;
      return in == null ? opening() : following(in);
    } catch (XMLStreamException e) {
      throw tape.unreadable(e);
    }
  }

  /// What has to stand around transactions of this file so that they can be read again, with a
  /// message id of its own. To be asked behind the opening.
  public BatchFrames.Frame frame() {
    return frames.around(root, header);
  }

  /// How many characters are held at the moment.
  int held() {
    return tape.held();
  }

  private Part opening() throws XMLStreamException, Unreadable {
    XMLStreamReader2 in = Documents.begin(XmlFactories.file(tape));
    parser = in;
    Spot begins = spot(in);
    long start = in.getLocationInfo().getStartingCharOffset();
    if (!FareSchemas.NAMESPACE.equals(in.getNamespaceURI())
        || !in.getLocalName().equals(MessageForms.BATCH)) {
      return new Part.OpeningAtFault(begins.line(), List.of(frames.noBatch()));
    }
    root = BatchFrames.Root.of(in, tape.between(start, in.getLocationInfo().getEndingCharOffset()));
    StringBuilder text = new StringBuilder(root.tag());
    long written = in.getLocationInfo().getEndingCharOffset();
    for (Child child = child(in); child != null; child = child(in)) {
      if (forms.isTransaction(child.own(), child.name())
          || child.isNamed(MessageForms.BATCH_TRAILER)) {
        ahead = child;
        break;
      }
      String whole = child.text();
      if (whole == null) {
        return new Part.OpeningAtFault(child.begins().line(), List.of(frames.tooLong()));
      }
      boolean last = child.isNamed(MessageForms.BATCH_HEADER);
      text.append(tape.between(written, in.getLocationInfo().getEndingCharOffset()));
      written = in.getLocationInfo().getEndingCharOffset();
      if (last || text.length() > LONGEST) {
        break;
      }
      header.add(whole);
    }
    tape.letGo(written);
    return frames.opening(root, text.toString(), begins);
  }

  private @Nullable Part following(XMLStreamReader2 in) throws XMLStreamException {
    Child next = ahead;
    ahead = null;
    if (next == null) {
      next = child(in);
    }
    tape.letGo(in.getLocationInfo().getEndingCharOffset());
    if (next == null) {
      Documents.finish(in);
      return null;
    }
    int line = next.begins().line();
    if (next.name().isEmpty()) {
      return new Part.Stranger(line, List.of(frames.strayText(next.begins())));
    }
    String text = next.text();
    if (text == null) {
      return new Part.Transaction(line, "", new Reading.Faulty(null, List.of(tooLong()), ""));
    }
    return next.isNamed(MessageForms.BATCH_TRAILER)
        ? frames.closing(root, text, next.begins())
        : new Part.Transaction(line, text, reading(text, next.begins()));
  }

  /// Goes over the next child, or text that stands between two; null at the end of the root.
  private @Nullable Child child(XMLStreamReader2 in) throws XMLStreamException {
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return whole(in);
      }
      if (isText(event) && !in.isWhiteSpace()) {
        return new Child(spot(in), false, "", "");
      }
      Documents.refuse(in, event);
    }
    return null;
  }

  private Child whole(XMLStreamReader2 in) throws XMLStreamException {
    Spot begins = spot(in);
    boolean own = FareSchemas.NAMESPACE.equals(in.getNamespaceURI());
    String name = in.getLocalName();
    long start = in.getLocationInfo().getStartingCharOffset();
    boolean tooLong = false;
    for (int open = 1; open > 0; ) {
      int event = in.next();
      Documents.refuse(in, event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
      long here = in.getLocationInfo().getEndingCharOffset();
      if (here - start > LONGEST) {
        tooLong = true;
        tape.letGo(here);
      }
    }
    long end = in.getLocationInfo().getEndingCharOffset();
    return new Child(begins, own, name, tooLong ? null : tape.between(start, end));
  }

  private Reading reading(String text, Spot begins) {
    FareReader reader = new FareReader(forms, fields, root.within(text, begins));
    try {
      XMLStreamReader2 in = Documents.open(root.within(text, begins).text());
      in.next();
      reader.read(in);
    } catch (Unreadable e) {
      reader.breakOff(e);
    } catch (XMLStreamException e) {
      reader.breakOff(Unreadable.of(e));
    }
    Reading reading = reader.reading();
    return text.indexOf(LOST) < 0 ? reading : lost(reading, text, begins);
  }

  /// Whoever wrote the file lost a character, or did not write it in UTF-8.
  private static Reading lost(Reading reading, String text, Spot begins) {
    Header header =
        switch (reading) {
          case Reading.Valid valid -> valid.message().header();
          case Reading.Faulty faulty -> faulty.header();
        };
    Refusal refusal =
        new Refusal(
            FareCode.E100,
            "",
            begins.toString(),
            "",
            "The transaction holds a character that is no UTF-8, or was lost before; write it anew.");
    return new Reading.Faulty(header, List.of(refusal), text);
  }

  private static Refusal tooLong() {
    return Refusal.of(
        FareCode.E100, "", "The element is longer than 1,048,576 characters; no transaction is.");
  }

  private static Spot spot(XMLStreamReader2 in) {
    var at = in.getLocationInfo().getStartLocation();
    return new Spot(at.getLineNumber(), at.getColumnNumber());
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }
}
