package cursitor.policy;

/// One thing that is wrong with a table.
///
/// @param line the line of the file, from 1; 0 for the file as a whole
/// @param row what stands there, or empty
public record PolicyFault(String file, int line, String row, String text) {
  @Override
  public String toString() {
    String place = line == 0 ? file : file + " line " + line;
    return place + ": " + text + (row.isEmpty() ? "" : " [" + row.strip() + "]");
  }
}
