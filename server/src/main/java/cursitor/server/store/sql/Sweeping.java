package cursitor.server.store.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes over SQLite's file after an erasure and clears the free space of its pages. SQLite
/// overwrites what it deletes, but where rows are moved from page to page it may leave copies
/// behind in the free space of the old one, and no statement reaches those.
///
/// The file is written past SQLite, and so only while nobody else can: the log has just been
/// emptied, so that there is nothing to bring over into the file, and the lock of the one writer is
/// held, so that nothing is added to it. A piece of the file is done at a time, and the writer goes
/// on in between. What is written means nothing to SQLite, so whoever reads meanwhile, and whoever
/// looks after a crash in the middle of it, sees what is kept.
final class Sweeping implements Checkpointer.Afterwards, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  /// How far it was done stands in the file's own `user_version`, as the number of an erasure.
  private static final String DONE = "PRAGMA user_version";

  private static final String LAST_ERASURE = "SELECT COALESCE(MAX(number), 0) FROM erasure";

  /// Pages that are cleared while the writer waits: 2 MB, which takes some milliseconds.
  static final int PAGES_AT_ONCE = 512;

  /// Between two pieces the writer has this long.
  private static final long BREATH_MS = 10;

  /// The rest after a pass is so many times as long as the pass, so that courts that seal case
  /// after case do not keep the disk busy with it.
  private static final int REST = 10;

  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int RESERVED_AT = 20;
  private static final int LARGEST_ROOT_AT = 52;

  /// From this page on the first byte of a page that is none of a b-tree, which is the highest of a
  /// page number, could be taken for its kind: 128 GB of pages of 4 KB.
  private static final long TOO_MANY_PAGES = 1L << 25;

  private final Path file;
  private final int pagesAtOnce;
  private @Nullable FileChannel channel;
  private @Nullable Pass pass;
  private long mayBegin = System.nanoTime();

  Sweeping(Path file, int pagesAtOnce) {
    this.file = file;
    this.pagesAtOnce = pagesAtOnce;
  }

  /// One way through the file.
  private static final class Pass {
    final int erasure;
    final long begun = System.nanoTime();
    final int pageSize;
    final int usable;
    final ByteBuffer some;
    long next = 1;

    Pass(int erasure, ByteBuffer header, int pagesAtOnce) {
      this.erasure = erasure;
      int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
      pageSize = size == 1 ? 65_536 : size;
      usable = pageSize - Byte.toUnsignedInt(header.get(RESERVED_AT));
      // Of the heap: the memory of direct buffers comes back with the next full collection only.
      some = ByteBuffer.allocate(pagesAtOnce * pageSize);
    }
  }

  /// Whether something was erased since the last pass.
  static boolean isDue(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return number(statement, LAST_ERASURE) > number(statement, DONE);
    }
  }

  /// Does a piece of a pass, or begins one.
  @Override
  public long emptied(Connection connection, boolean last) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Pass open = pass;
      if (open == null) {
        int erased = number(statement, LAST_ERASURE);
        if (erased <= number(statement, DONE)) {
          return Checkpointer.NEVER;
        }
        long rest = Duration.ofNanos(mayBegin - System.nanoTime()).toMillis();
        if (rest > 0 && !last) {
          return rest;
        }
        open = begin(erased);
        if (open == null) {
          return Checkpointer.NEVER;
        }
        pass = open;
      }
      sweepSome(statement, open);
      return BREATH_MS;
    } catch (IOException e) {
      pass = null;
      LOG.warn("free space of {} may hold copies of what was erased; see operating.md", file, e);
      return Checkpointer.NEVER;
    }
  }

  /// Null where a file is built as we build none, and its pages cannot be told apart.
  private @Nullable Pass begin(int erased) throws IOException {
    FileChannel open = channel;
    if (open == null) {
      // Stays open as long as the store: were it closed, this process would lose SQLite's locks.
      open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = open;
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    open.read(header, 0);
    Pass begun = new Pass(erased, header, pagesAtOnce);
    if (header.getInt(LARGEST_ROOT_AT) != 0 || open.size() / begun.pageSize >= TOO_MANY_PAGES) {
      LOG.warn("free space of {} may hold copies of what was erased; see operating.md", file);
      return null;
    }
    return begun;
  }

  /// The number that is written last tells everybody who has pages in memory to read them anew.
  private void sweepSome(Statement statement, Pass open) throws SQLException, IOException {
    statement.execute("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      if (isLogEmpty()) {
        done = sweepPages(open);
        int swept = done ? open.erasure : number(statement, DONE);
        statement.execute(DONE + " = " + swept);
      }
      statement.execute("COMMIT");
    } catch (SQLException | IOException e) {
      statement.execute("ROLLBACK");
      throw e;
    }
    if (done) {
      pass = null;
      long now = System.nanoTime();
      mayBegin = now + REST * (now - open.begun);
    }
  }

  private boolean isLogEmpty() throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return !Files.exists(log) || Files.size(log) == 0;
  }

  /// @return whether these were the last pages
  private boolean sweepPages(Pass open) throws IOException {
    FileChannel pages = Objects.requireNonNull(channel);
    ByteBuffer some = open.some.clear();
    long from = open.next * open.pageSize;
    int got = 0;
    while (got >= 0 && some.hasRemaining()) {
      got = pages.read(some, from + some.position());
    }
    int read = some.position() / open.pageSize;
    for (int i = 0; i < read; i++) {
      ByteBuffer page = some.slice(i * open.pageSize, open.pageSize);
      if (PageGaps.clear(page, open.usable)) {
        pages.write(page, from + (long) i * open.pageSize);
      }
    }
    pages.force(false);
    open.next += read;
    return read < pagesAtOnce;
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (var row = statement.executeQuery(question)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /// To be called when no connection of this process is open any more.
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException ignored) {
      // What was written is on the disk already.
    }
  }
}
