package cursitor.wire.fare;

import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.wire.exchange.FoundFaults;
import cursitor.wire.form.Entry;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.SchemaFault;
import cursitor.wire.xml.Passage;
import cursitor.wire.xml.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says faults as refusals: with the code and the name of the field, where it stands, and a
/// sentence for a clerk.
final class FareFaults {
  private final Passage passage;
  private final FareFields fields;
  private final FoundFaults found = new FoundFaults();

  FareFaults(Passage passage, FareFields fields) {
    this.passage = passage;
    this.fields = fields;
  }

  boolean none() {
    return found.none();
  }

  List<Refusal> inRefusalOrder() {
    return found.inRefusalOrder();
  }

  void unreadable(Unreadable why) {
    found.unreadable(FareCode.E100, why);
  }

  /// @param own whether the element is of FARE's namespace: then it is a transaction, but none of
  ///   ours
  void unknownRoot(String name, boolean own, int offset) {
    add(
        own ? FareCode.E102 : FareCode.E101,
        "",
        "/" + FoundFaults.shortened(name),
        offset,
        "",
        "The element "
            + FoundFaults.shortened(name)
            + " is no message of this exchange; send one that is.");
  }

  void schema(SchemaFault fault) {
    Element element = fault.element();
    switch (fault.kind()) {
      case MISSING -> missing(fault);
      case UNKNOWN ->
          add(
              FareCode.E101,
              fields.name(element),
              element.path() + "/" + FoundFaults.shortened(fault.name()),
              "element " + FoundFaults.shortened(fault.name()),
              fault);
      case MISPLACED, VALUE -> {
        String field = fields.name(element);
        add(code(fault), field, element.path(), subject(field, fault), fault);
      }
      case ATTRIBUTE, STRAY_TEXT, FORBIDDEN -> {
        boolean itself = fault.place() != null;
        String path = element.path() + (itself ? "" : "/@" + FoundFaults.shortened(fault.name()));
        add(
            FareCode.E101,
            fields.name(element),
            path,
            "element " + FoundFaults.shortened(fault.name()),
            fault);
      }
    }
  }

  private void missing(SchemaFault fault) {
    Element parent = fault.element();
    Place place = fault.place();
    if (place == null) {
      throw new IllegalStateException("what is missing has a place");
    }
    for (Place lost : fields.lostWith(place)) {
      Entry<?> entry = fields.at(lost);
      String field = fields.missing(parent, lost);
      add(
          WireRules.codeWhereMissing(entry),
          field,
          parent.path() + "/" + lost.pathFrom(parent.place()),
          subject(entry == null ? "" : field, fault),
          fault);
    }
  }

  private RefusalCode code(SchemaFault fault) {
    Element element = fault.element();
    return fault.kind() == SchemaFault.Kind.VALUE
        ? WireRules.codeOfValue(fields.at(element.place()), element.text())
        : FareCode.E101;
  }

  /// A broken wire rule, which knows fields but not places.
  void rule(Element root, Refusal broken) {
    Element named = fields.named(root, broken.field());
    Element at = named == null ? root : named;
    add(broken.code(), broken.field(), at.path(), at.offset(), "", broken.detail());
  }

  private void add(RefusalCode code, String field, String path, String subject, SchemaFault fault) {
    String value = fault.shown().isEmpty() ? "" : " '" + fault.shown() + "'";
    add(
        code,
        field,
        path,
        fault.offset(),
        fault.shown(),
        "The " + subject + value + " " + fault.predicate() + ".");
  }

  private void add(
      RefusalCode code, String field, String path, int offset, String shown, String detail) {
    found.add(new Refusal(code, field, path + ", " + passage.spot(offset), shown, detail));
  }

  private static String subject(@Nullable String field, SchemaFault fault) {
    return field == null || field.isEmpty()
        ? "element " + FoundFaults.shortened(fault.name())
        : "field " + field;
  }
}
