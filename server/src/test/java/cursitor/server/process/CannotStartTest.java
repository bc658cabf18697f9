package cursitor.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cursitor.server.process.ServeProcess.Ended;
import cursitor.server.process.ServeProcess.Serving;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the program cannot run it says so in one line, with what to do, and does not exit with 0.
class CannotStartTest {
  @TempDir Path folder;
  private Path store = Path.of("");
  private Path config = Path.of("");

  @BeforeEach
  void configure() {
    store = folder.resolve("store");
    config = Config.write(folder, store, 0);
  }

  @Test
  void aFolderThatMayOnlyBeRead() throws IOException {
    Files.createDirectory(store);
    assertThat(store.toFile().setWritable(false, false)).isTrue();
    // Permissions do not hold root back; a file system mounted to be read only does.
    String[] before = Files.isWritable(store) ? mountedReadOnly(store) : new String[0];

    assertOneLine(ServeProcess.launch(config, before).ended(), "store", "write");
  }

  private static String[] mountedReadOnly(Path store) throws IOException {
    Process tried = new ProcessBuilder("unshare", "--mount", "true").start();
    assumeThat(tried.onExit().join().exitValue()).as("root may mount here").isZero();
    String mount =
        "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s' && exec \"$@\""
            .formatted(store);
    return new String[] {"unshare", "--mount", "/bin/sh", "-c", mount, "sh"};
  }

  @Test
  void aFileWhereTheFolderShouldBe() throws IOException {
    Files.writeString(store, "a file where a folder should be");

    assertOneLine(ServeProcess.launch(config).ended(), "folder", "name");
  }

  @Test
  void aFullDisk() {
    assertOneLine(ServeProcess.launch(config, ServeProcess.diskOf(8)).ended(), "disk", "space");
  }

  @Test
  void aStoreAnotherProcessHolds() {
    Serving first = ServeProcess.serving(config);
    try {
      assertOneLine(ServeProcess.launch(config).ended(), "in use by another process", "end");
    } finally {
      first.process().kill();
    }
  }

  @Test
  void aTruncatedDatabase() throws IOException {
    ServeProcess.serving(config).process().stop();
    try (RandomAccessFile database =
        new RandomAccessFile(store.resolve("cursitor.db").toFile(), "rw")) {
      database.setLength(database.length() / 2);
    }

    assertOneLine(ServeProcess.launch(config).ended(), "cursitor.db", "backup");
  }

  @Test
  void aFileThatIsNoDatabase() throws IOException {
    Files.createDirectory(store);
    Files.writeString(store.resolve("cursitor.db"), "shopping list\n".repeat(1000));

    assertOneLine(ServeProcess.launch(config).ended(), "cursitor.db");
  }

  @Test
  void anOccupiedPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path occupied = Config.write(folder, store, taken.getLocalPort());

      assertOneLine(ServeProcess.launch(occupied).ended(), "Port " + taken.getLocalPort(), "stop");
    }
  }

  private static void assertOneLine(Ended ended, String... words) {
    assertThat(ended.exitCode()).as(ended.errors().toString()).isEqualTo(1);
    assertThat(ended.errors()).hasSize(1);
    assertThat(ended.errors().getFirst()).startsWith("cursitor: ").contains(words);
  }
}
