package cursitor.bench.run;

import cursitor.bench.fare.JustisNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The store of a JUSTIS node with many case/parties, a full correction queue and five weeks of
/// traffic. One in a folder that was named is made once and stays there.
///
/// @param folder where the node would be started; the store is within
/// @param kept whether it stays when it is closed
record BigStore(Path folder, boolean kept) implements AutoCloseable {
  private static final int FEW = 20_000;
  private static final String MADE = "made";

  /// The one of this folder, as far as it has been made of these sizes before.
  static BigStore in(Path folder, int parties, int items) {
    BigStore store = new BigStore(folder, true);
    try {
      Files.createDirectories(folder);
      Path made = folder.resolve(MADE);
      String sizes = parties + " " + items;
      if (!Files.exists(made) || !Files.readString(made).equals(sizes)) {
        forget(store.path());
        Files.deleteIfExists(made);
        store.make(parties, items);
        Files.writeString(made, sizes);
      }
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One that is gone when it is closed.
  static BigStore passing(int parties, int items) {
    BigStore store = new BigStore(temporary(), false);
    store.make(parties, items);
    return store;
  }

  /// The store's own folder.
  Path path() {
    return folder.resolve(NodeFile.STORE);
  }

  long bytes() {
    try {
      return Files.size(path().resolve("cursitor.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(int parties, int items) {
    int whole = Math.min(FEW, parties);
    Path few = temporary();
    try {
      Files.createDirectories(path());
      fill(few, whole);
      Multiplied.copy(few, path(), parties / whole);
      OpenItems.add(path(), Instant.now(), items, parties / whole, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      forget(few);
    }
  }

  private static void fill(Path folder, int parties) {
    try (Child node =
        Child.of(
            JustisNode.class,
            List.of("-Xmx512m", "-XX:+UseParallelGC"),
            folder.toString(),
            "1",
            "whole",
            Integer.toString(parties))) {
      System.err.println(node.line());
      node.awaitEnd();
    }
  }

  @Override
  public void close() {
    if (!kept) {
      forget(folder);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("cursitor-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
