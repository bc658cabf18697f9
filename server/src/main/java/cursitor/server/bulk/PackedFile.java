package cursitor.server.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file packed with gzip, in one part or in several behind each other. What follows the last part
/// and is none is an end in the middle here; the library passes over it without a word, and with it
/// over every transaction of a part whose first bytes are damaged.
final class PackedFile extends GZIPInputStream {
  /// Check sum and length behind each part.
  private static final int TRAILER = 8;

  private final Counted file;
  private long filledAt;

  PackedFile(InputStream file, int room) throws IOException {
    this(new Counted(file), room);
  }

  private PackedFile(Counted file, int room) throws IOException {
    super(file, room);
    this.file = file;
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filledAt = file.count;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int count = super.read(to, offset, length);
    if (count < 0 && inf.getRemaining() + file.count - filledAt > TRAILER) {
      throw new ZipException("bytes behind the last part that are no part");
    }
    return count;
  }

  /// Counts what was read.
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = super.read(to, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
