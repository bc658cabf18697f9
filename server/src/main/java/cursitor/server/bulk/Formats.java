package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.server.fare.json.FareJson;
import cursitor.wire.fare.FareCodec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens files of transactions. Safe for many threads.
///
/// @param codec of the XML
public record Formats(FareJson json, FareCodec codec) {
  private static final int GZIP = 0x8b1f;
  private static final int LOOK_AHEAD = 8 * 1024;

  public static Formats of(FareCodec codec) {
    return new Formats(new FareJson(codec.forms()), codec);
  }

  /// The file in its pieces.
  ///
  /// @param standing what a line of JSON need not say
  public Pieces open(Format format, InputStream in, Header standing) {
    return switch (format) {
      case NDJSON -> new NdjsonPieces(json, in, standing);
      case XML -> new XmlPieces(codec.batch(in));
    };
  }

  /// A file without its packing, where it is packed.
  public static InputStream unpacked(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return unpacked(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /// The stream without its packing, where it is packed: seen by its first bytes.
  public static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream file = new BufferedInputStream(in, LOOK_AHEAD);
    file.mark(2);
    int first = file.read();
    int second = file.read();
    file.reset();
    return (second << 8 | first) == GZIP
        ? new BufferedInputStream(new PackedFile(file, LOOK_AHEAD), LOOK_AHEAD)
        : file;
  }

  /// What a file is written in, by the first character that is no blank; null where that is
  /// neither. The stream stands where it stood.
  public static @Nullable Format seen(InputStream unpacked) throws IOException {
    unpacked.mark(LOOK_AHEAD);
    int next = unpacked.read();
    for (int i = 1; i < LOOK_AHEAD && isBefore(next); i++) {
      next = unpacked.read();
    }
    unpacked.reset();
    return switch (next) {
      case '<' -> Format.XML;
      case '{' -> Format.NDJSON;
      default -> null;
    };
  }

  /// A blank, or a byte of the byte order mark.
  private static boolean isBefore(int read) {
    return read == ' '
        || read == '\n'
        || read == '\r'
        || read == '\t'
        || read == 0xEF
        || read == 0xBB
        || read == 0xBF;
  }
}
