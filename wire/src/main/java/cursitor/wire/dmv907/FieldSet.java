package cursitor.wire.dmv907;

import cursitor.dmv907.Field;

/// A set of fields, one bit each.
record FieldSet(long bits) {
  static final FieldSet NONE = new FieldSet(0);

  static {
    if (Field.values().length > Long.SIZE) {
      throw new IllegalStateException("there are more fields than bits");
    }
  }

  @SuppressWarnings("EnumOrdinal") // a bit per field, never kept or sent
  FieldSet with(Field field) {
    return new FieldSet(bits | 1L << field.ordinal());
  }

  FieldSet and(FieldSet other) {
    return new FieldSet(bits | other.bits);
  }

  boolean meets(FieldSet other) {
    return (bits & other.bits) != 0;
  }

  @SuppressWarnings("EnumOrdinal")
  boolean holds(Field field) {
    return (bits & 1L << field.ordinal()) != 0;
  }
}
