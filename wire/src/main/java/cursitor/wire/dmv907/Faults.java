package cursitor.wire.dmv907;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.exchange.Refusal;
import cursitor.wire.exchange.FoundFaults;
import cursitor.wire.schema.Element;
import cursitor.wire.schema.Mask;
import cursitor.wire.schema.Place;
import cursitor.wire.schema.SchemaFault;
import cursitor.wire.xml.Spot;
import cursitor.wire.xml.Unreadable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says faults as refusals: with the code and the logical name of the field, where it stands, and a
/// sentence for a clerk.
final class Faults {
  private final String document;
  private final Bindings bindings;
  private final FoundFaults found = new FoundFaults();

  Faults(String document, Bindings bindings) {
    this.document = document;
    this.bindings = bindings;
  }

  boolean none() {
    return found.none();
  }

  List<Refusal> inRefusalOrder() {
    return found.inRefusalOrder();
  }

  void unreadable(Unreadable why) {
    found.unreadable(ErrorCode.E100, why);
  }

  void unknownRoot(String name, int offset) {
    found.add(
        new Refusal(
            ErrorCode.E101,
            "",
            placed("/" + FoundFaults.shortened(name), offset),
            "",
            "The element "
                + FoundFaults.shortened(name)
                + " is no message of this exchange; send one that is."));
  }

  void schema(SchemaFault fault) {
    switch (fault.kind()) {
      case MISSING -> missing(fault);
      case UNKNOWN -> unknown(fault);
      case MISPLACED, VALUE -> atField(fault);
      case ATTRIBUTE, STRAY_TEXT, FORBIDDEN -> {
        boolean own = fault.place() != null;
        String path =
            fault.element().path() + (own ? "" : "/@" + FoundFaults.shortened(fault.name()));
        add(ErrorCode.E101, "", path, fault, name(fault.name()));
      }
    }
  }

  /// A broken wire rule, which knows fields but not places.
  void wireRule(Refusal broken, Written written) {
    Element element = written.named(broken.field());
    found.add(
        new Refusal(
            broken.code(),
            broken.field(),
            placed(element.path(), element.offset()),
            Mask.of(element.text()),
            broken.detail()));
  }

  private void missing(SchemaFault fault) {
    Element parent = fault.element();
    Place place = fault.place();
    Binding binding = bindings.around(parent);
    if (place == null || binding == null) {
      String path = parent.path() + "/" + FoundFaults.shortened(fault.name());
      add(ErrorCode.E101, "", path, fault, name(fault.name()));
      return;
    }
    List<Place> required = binding.requiredIn(place);
    for (Place lost : required.isEmpty() ? List.of(place) : required) {
      Field field = binding.field(lost);
      String path = parent.path() + "/" + lost.pathFrom(parent.place());
      addField(field, logicalName(field, parent), path, fault);
    }
  }

  private void unknown(SchemaFault fault) {
    Element parent = fault.element();
    Binding binding = bindings.around(parent);
    Field field =
        binding == null
            ? null
            : bindings.elsewhere(binding, pathInNotice(parent, binding) + fault.name());
    String path = parent.path() + "/" + FoundFaults.shortened(fault.name());
    if (field == null) {
      add(ErrorCode.E101, "", path, fault, name(fault.name()));
    } else {
      add(ErrorCode.E207, field.logicalName(), path, fault, words(field.logicalName()));
    }
  }

  private void atField(SchemaFault fault) {
    Element element = fault.element();
    Binding binding = bindings.around(element);
    Field field = binding == null ? null : binding.field(element.place());
    addField(field, logicalName(field, element), element.path(), fault);
  }

  private void addField(@Nullable Field field, String logicalName, String path, SchemaFault fault) {
    if (field == null) {
      add(ErrorCode.E101, "", path, fault, name(fault.name()));
    } else {
      add(field.faultCode(), logicalName, path, fault, words(logicalName));
    }
  }

  private void add(ErrorCode code, String field, String path, SchemaFault fault, String subject) {
    String value = fault.shown().isEmpty() ? "" : " '" + fault.shown() + "'";
    found.add(
        new Refusal(
            code,
            field,
            placed(path, fault.offset()),
            fault.shown(),
            "The " + subject + value + " " + fault.predicate() + "."));
  }

  private String placed(String path, int offset) {
    return path + ", " + Spot.of(document, offset);
  }

  private static String pathInNotice(Element parent, Binding binding) {
    return parent.place() == binding.notice()
        ? ""
        : parent.place().pathFrom(binding.notice()) + "/";
  }

  /// The logical name of a field at an element, with the number of its section.
  private static String logicalName(@Nullable Field field, Element element) {
    String name = field == null ? "" : field.logicalName();
    if (name.startsWith("section/")) {
      for (Element e = element; e != null; e = e.parent()) {
        if (e.place().name().equals("j:Charge")) {
          return "section[" + e.index() + "]" + name.substring("section".length());
        }
      }
    }
    return name;
  }

  private static String name(String element) {
    return "element " + FoundFaults.shortened(element);
  }

  /// A logical name in words: `dateOfBirth` is the date of birth, `section[2]/role` the role of
  /// section 2.
  private static String words(String logicalName) {
    if (logicalName.startsWith("section[")) {
      int end = logicalName.indexOf(']');
      String section = logicalName.substring("section[".length(), end);
      return words(logicalName.substring(end + 2)) + " of section " + section;
    }
    return logicalName.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).replace('/', ' ');
  }
}
