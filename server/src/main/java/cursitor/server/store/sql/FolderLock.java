package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second process from writing to the same folder. The system lets go of it when the
/// process ends, however it ends.
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    Path file = folder.resolve("cursitor.lock");
    FileChannel channel = open(file);
    try {
      if (tryLock(channel) != null) {
        return new FolderLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new StoreFailure(file + " cannot be locked; use a disk of this machine", false, e);
    }
    throw new StoreFailure(
        "the store in "
            + folder
            + " is in use by another process; end that one, or name another data folder",
        true);
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreFailure(
          file + " cannot be written; name a data folder this user may write to", false, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The lock ends with the process at the latest.
    }
  }
}
