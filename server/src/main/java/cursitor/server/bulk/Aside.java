package cursitor.server.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Bytes put aside on the disk until they can be written where they belong. They are about people,
/// so the file has no name while it is written: of a process that is killed nothing stays behind.
public final class Aside implements AutoCloseable {
  private final FileChannel file;

  private Aside(FileChannel file) {
    this.file = file;
  }

  /// Among the temporary files of this system.
  public static Aside open() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static Aside in(Path folder) throws IOException {
    Path named = Files.createTempFile(folder, "cursitor", ".part");
    return new Aside(
        FileChannel.open(
            named,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /// What is put aside is written here, not buffered.
  public OutputStream out() {
    return Channels.newOutputStream(file);
  }

  /// How many bytes were put aside.
  public long size() throws IOException {
    return file.size();
  }

  /// Writes all of it there. Nothing is put aside behind it.
  public void writeTo(OutputStream to) throws IOException {
    file.position(0);
    Channels.newInputStream(file).transferTo(to);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
