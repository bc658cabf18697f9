package cursitor.wire.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The published samples, and what their names and first comments say of them.
public record Sample(Path file, String text) {
  private static final Path FOLDER = Path.of("samples");
  private static final Pattern CODE = Pattern.compile("(?:^|-)([EMC][0-9]{3})(?:-|\\.xml$)");
  private static final Pattern AFTER = Pattern.compile("after: ([^>]*?) -->");

  public static Stream<Sample> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(Sample::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Sample named(String name) {
    return of(FOLDER.resolve(name + ".xml"));
  }

  private static Sample of(Path file) {
    try {
      return new Sample(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code in the file name, or the empty string.
  public String code() {
    Matcher code = CODE.matcher(file.getFileName().toString());
    return code.find() ? code.group(1) : "";
  }

  /// The samples that must have been sent before.
  public List<String> after() {
    Matcher after = AFTER.matcher(text);
    return after.find() ? List.of(after.group(1).split(", ")) : List.of();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
