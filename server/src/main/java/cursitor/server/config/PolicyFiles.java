package cursitor.server.config;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.policy.PolicyNotReadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Brings the dated tables in: those that are shipped, or a court's own copies.
public final class PolicyFiles {
  private static final String SHIPPED = "/cursitor/policy/dmv907/";

  private PolicyFiles() {}

  /// The policy of a folder.
  ///
  /// @param folder holds every table by its shipped name; empty for the shipped ones
  /// @throws StartFailure with a line for each fault, naming file, line and row
  public static Dmv907Policy load(String folder) {
    Map<String, String> texts = new HashMap<>();
    for (String file : Dmv907Policy.FILES) {
      texts.put(file, folder.isEmpty() ? shipped(file) : own(Path.of(folder, file)));
    }
    try {
      return Dmv907Policy.parse(texts);
    } catch (PolicyNotReadable e) {
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private static String own(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new StartFailure(
          "The policy table "
              + file
              + " cannot be read: put a copy of the shipped table there and edit it.",
          e);
    }
  }

  private static String shipped(String file) {
    try (InputStream table =
        Objects.requireNonNull(PolicyFiles.class.getResourceAsStream(SHIPPED + file), file)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StartFailure("The shipped policy table " + file + " cannot be read.", e);
    }
  }
}
