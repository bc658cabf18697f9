package cursitor.wire.schema;

import java.util.List;

/// What an element holds: a text, or other elements.
sealed interface Content {
  Content UNKNOWN = new Children(new Automaton(new Automaton.State[] {}, List.of()), List.of());

  record Text(SimpleType type) implements Content {}

  record Children(Automaton automaton, List<Attribute> attributes) implements Content {}

  record Attribute(
      String namespace, String localName, String name, boolean required, SimpleType type) {}
}
