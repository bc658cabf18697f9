package cursitor.wire.sample;

import cursitor.wire.schema.MessageSchema;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.SchemaFault;
import cursitor.wire.schema.Walk;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Unreadable;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The judgement of the schema step alone, without the wire rules.
public enum Judgement {
  VALID,
  INVALID,
  /// Not XML as we accept it, or with what is refused before the schema is looked at.
  REFUSED_BEFORE;

  public static Judgement of(MessageSchema schema, String document) {
    try {
      XMLStreamReader2 in = Documents.open(document);
      Place root = schema.root(String.valueOf(in.getNamespaceURI()), in.getLocalName());
      if (root == null) {
        Documents.skip(in);
        Documents.finish(in);
        return INVALID;
      }
      Walk walk = new Walk(schema, in, Integer.MAX_VALUE);
      walk.run(root);
      Documents.finish(in);
      return of(walk.faults());
    } catch (Unreadable | XMLStreamException e) {
      return REFUSED_BEFORE;
    }
  }

  private static Judgement of(List<SchemaFault> faults) {
    if (faults.stream().anyMatch(fault -> fault.kind() == SchemaFault.Kind.FORBIDDEN)) {
      return REFUSED_BEFORE;
    }
    return faults.isEmpty() ? VALID : INVALID;
  }
}
