package cursitor.server.bulk;

/// What a file of transactions is written in.
public enum Format {
  /// One JSON object on a line.
  NDJSON("application/x-ndjson", "ndjson"),
  /// `fare:Batch`.
  XML("application/xml", "xml");

  private final String mediaType;
  private final String ending;

  Format(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /// How the name of such a file ends.
  public String ending() {
    return ending;
  }
}
