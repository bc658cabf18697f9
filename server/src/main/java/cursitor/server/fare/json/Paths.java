package cursitor.server.fare.json;

/// How the place of a field is written.
enum Paths {
  /// As in an XML message: `payment/allocations[1]/amount`, counted from 1.
  OF_A_LINE("/", 1),
  /// As in the court's own law: `parties[0].charges[1].lawCode`, counted from 0.
  OF_A_CASE(".", 0);

  private final String separator;
  private final int first;

  Paths(String separator, int first) {
    this.separator = separator;
    this.first = first;
  }

  /// A property of an object.
  ///
  /// @param path of the object, empty for the whole
  String within(String path, String name) {
    return path.isEmpty() ? name : path + separator + name;
  }

  /// An element of a list.
  ///
  /// @param index counted from 0
  String element(String path, int index) {
    return path + "[" + (index + first) + "]";
  }
}
