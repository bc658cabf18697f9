package cursitor.wire.fare;

import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.wire.form.Entry;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.SchemaFault;
import cursitor.wire.xml.Passage;
import cursitor.wire.xml.Spot;
import cursitor.wire.xml.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says faults as refusals: with the code and the name of the field, where it stands, and a
/// sentence for a clerk.
final class FareFaults {
  private static final int LONGEST_NAME = 80;

  private final Passage passage;
  private final FareFields fields;
  private final List<Refusal> refusals = new ArrayList<>(0);

  FareFaults(Passage passage, FareFields fields) {
    this.passage = passage;
    this.fields = fields;
  }

  boolean none() {
    return refusals.isEmpty();
  }

  List<Refusal> inRefusalOrder() {
    refusals.sort(Comparator.comparingInt(refusal -> refusal.code().rank()));
    return List.copyOf(refusals);
  }

  void unreadable(Unreadable why) {
    refusals.add(
        new Refusal(
            FareCode.E100, "", new Spot(why.line(), why.column()).toString(), "", why.sentence()));
  }

  /// @param own whether the element is of FARE's namespace: then it is a transaction, but none of
  ///   ours
  void unknownRoot(String name, boolean own, int offset) {
    add(
        own ? FareCode.E102 : FareCode.E101,
        "",
        "/" + shortened(name),
        offset,
        "",
        "The element " + shortened(name) + " is no message of this exchange; send one that is.");
  }

  void schema(SchemaFault fault) {
    Element element = fault.element();
    switch (fault.kind()) {
      case MISSING -> missing(fault);
      case UNKNOWN ->
          add(
              FareCode.E101,
              fields.name(element),
              element.path() + "/" + shortened(fault.name()),
              "element " + shortened(fault.name()),
              fault);
      case MISPLACED, VALUE -> {
        String field = fields.name(element);
        add(code(fault), field, element.path(), subject(field, fault), fault);
      }
      case ATTRIBUTE, STRAY_TEXT, FORBIDDEN -> {
        boolean itself = fault.place() != null;
        String path = element.path() + (itself ? "" : "/@" + shortened(fault.name()));
        add(FareCode.E101, fields.name(element), path, "element " + shortened(fault.name()), fault);
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
    if (refusals.size() < Refusal.MOST_TOLD) {
      String placed = path + ", " + passage.spot(offset);
      refusals.add(new Refusal(code, field, placed, shown, detail));
    }
  }

  private static String subject(@Nullable String field, SchemaFault fault) {
    return field == null || field.isEmpty()
        ? "element " + shortened(fault.name())
        : "field " + field;
  }

  /// An answer must not grow with the name of an element somebody made up.
  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
