package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A database file before SQLite opens it, which notices a cut-off end only when it happens to read
/// there.
public final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGE_COUNT_AT = 28;

  private SqliteFile() {}

  /// Makes the folder of a database where it is not there.
  public static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreFailure(
          "the folder " + folder + " cannot be made; name one this user may write to", false, e);
    }
  }

  /// Throws StoreFailure where the file is no SQLite database or shorter than it says. A file that
  /// is not there or empty is a new one.
  static void refuseDamaged(Path file) {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return;
      }
      ByteBuffer header = header(file);
      if (header.limit() < HEADER_BYTES || !ByteBuffer.wrap(MAGIC).equals(header.slice(0, 16))) {
        throw new StoreFailure(
            file + " is no database; name another data folder, or put a backup in its place",
            false);
      }
      int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
      long bytes = (pageSize == 1 ? 65_536L : pageSize) * header.getInt(PAGE_COUNT_AT);
      if (Files.size(file) < bytes && !hasLog(file)) {
        throw new StoreFailure(
            file + " is cut off; put a backup in its place and run verify", false);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          file + " cannot be read; check that this user may read and write the folder", false, e);
    }
  }

  private static ByteBuffer header(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
    }
  }

  /// With a write-ahead log the file may lag behind its header, and SQLite mends that.
  static boolean hasLog(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal").toFile().length() > 0;
  }
}
