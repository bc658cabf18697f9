package cursitor.wire.schema;

/// A schema uses a construct the schema step does not know, or is at odds with itself. A defect of
/// ours, found at start-up.
public final class UnsupportedSchema extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedSchema(String where, String what) {
    super(where + ": " + what);
  }
}
