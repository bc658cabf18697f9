package cursitor.wire.schema;

import org.jspecify.annotations.Nullable;

/// One place at which a document does not follow its schema.
///
/// @param element the element at fault, or the one in which something is missing or too much
/// @param place the element that is missing, misplaced or wrong; null where the schema knows none
/// @param name its name, or that of an attribute
/// @param offset where it begins, in characters from the beginning of the document
/// @param shown the offending value, masked; empty where there is none
/// @param predicate what is wrong and how to put it right, to follow the name in a sentence
public record SchemaFault(
    Kind kind,
    Element element,
    @Nullable Place place,
    String name,
    int offset,
    String shown,
    String predicate) {

  /// What is wrong.
  public enum Kind {
    MISSING,
    MISPLACED,
    UNKNOWN,
    VALUE,
    ATTRIBUTE,
    STRAY_TEXT,
    /// Refused before the schema is looked at, such as an `xsi:` attribute.
    FORBIDDEN
  }
}
