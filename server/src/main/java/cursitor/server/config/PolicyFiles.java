package cursitor.server.config;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.PolicyNotReadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Brings the dated tables in: those that are shipped, or a court's own copies.
public final class PolicyFiles {
  private static final String DMV907 = "/cursitor/policy/dmv907/";
  private static final String FARE = "/cursitor/policy/fare/";

  private PolicyFiles() {}

  /// The policy of DMV907 in a folder.
  ///
  /// @param folder holds every table by its shipped name; empty for the shipped ones
  /// @throws StartFailure with a line for each fault, naming file, line and row
  public static Dmv907Policy load(String folder) {
    return load(DMV907, folder, Dmv907Policy.FILES, Dmv907Policy::parse);
  }

  /// The policy of FARE in a folder, likewise.
  public static FarePolicy loadFare(String folder) {
    return load(FARE, folder, FarePolicy.FILES, FarePolicy::parse);
  }

  private static <P> P load(
      String shipped, String folder, List<String> files, Function<Map<String, String>, P> parse) {
    Map<String, String> texts = new HashMap<>();
    for (String file : files) {
      texts.put(file, folder.isEmpty() ? shipped(shipped + file) : own(Path.of(folder, file)));
    }
    try {
      return parse.apply(texts);
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
        Objects.requireNonNull(PolicyFiles.class.getResourceAsStream(file), file)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StartFailure("The shipped policy table " + file + " cannot be read.", e);
    }
  }
}
