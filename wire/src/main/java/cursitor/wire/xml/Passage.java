package cursitor.wire.xml;

/// A text that is read by itself and where it stands: a whole document, or an element of a file of
/// many.
///
/// @param text with what had to be put in front of the element, such as the names that are declared
///   around it
/// @param ahead how many characters that are; they hold no line end
/// @param begins where the element stands in its file
public record Passage(String text, int ahead, Spot begins) {
  private static final Spot BEGINNING = new Spot(1, 1);

  /// A document that stands alone.
  public static Passage whole(String document) {
    return new Passage(document, 0, BEGINNING);
  }

  /// Where a character stands in the file.
  public Spot spot(int offset) {
    return Spot.of(text, offset).within(begins, ahead);
  }
}
