package cursitor.server.config;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.DatedPolicy;
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
  private PolicyFiles() {}

  /// The policy of DMV907 in a folder.
  ///
  /// @param folder holds every table by its shipped name; empty for the shipped ones
  /// @throws StartFailure with a line for each fault, naming file, line and row
  public static Dmv907Policy load(String folder) {
    return (Dmv907Policy) parse(texts(PolicySet.DMV907, folder));
  }

  /// The policy of FARE in a folder, likewise.
  public static FarePolicy loadFare(String folder) {
    return (FarePolicy) parse(texts(PolicySet.FARE, folder));
  }

  /// The tables in a folder as they are written there.
  ///
  /// @param folder empty for the shipped ones
  public static PolicyTexts texts(PolicySet set, String folder) {
    Map<String, String> texts = new HashMap<>();
    for (String file : set.files()) {
      texts.put(file, folder.isEmpty() ? shipped(set.shipped(file)) : own(Path.of(folder, file)));
    }
    return new PolicyTexts(set, texts);
  }

  /// The policy, where a node is to start with it; throws StartFailure with a line for each fault.
  public static DatedPolicy parse(PolicyTexts texts) {
    try {
      return texts.parse();
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
