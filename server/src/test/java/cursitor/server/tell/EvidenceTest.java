package cursitor.server.tell;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.fare.justis.HubFile;
import cursitor.server.tell.evidence.Evidence;
import cursitor.server.tell.evidence.Sighting;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.fare.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bundle is checked as its README.txt says, by its own files alone.
class EvidenceTest {
  private static final Instant MOMENT = Instant.parse("2026-04-02T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void aBundleHoldsByItsOwnFiles() throws IOException {
    Map<String, byte[]> files = files(bundle("fare/delinquency.story", 3, List.of()));

    assertThat(faults(files)).isEmpty();
    assertThat(files.keySet())
        .contains("README.txt", "story.txt", "why.csv", "schemas/fare/fare.xsd")
        .contains("history/01-J0401-register.csv")
        .anyMatch(name -> name.matches("history/\\d\\d-AZ-JUSTIS-case-party\\.csv"))
        .anyMatch(name -> name.matches("messages/\\d{8}-received\\.xml"))
        .anyMatch(name -> name.matches("messages/\\d{8}-sent\\.xml"));
    assertThat(StoryFile.parse("told", text(files, "story.txt")).stories()).hasSize(1);
    assertThat(text(files, "why.csv")).contains("of policy 2026-1, because");
    assertThat(text(files, "seen.csv")).contains("no record is kept");
  }

  @Test
  void aCaseOfDmv907SaysWhyToo() throws IOException {
    Map<String, byte[]> files = files(bundle("dmv907/correction.story", 0, List.of()));

    assertThat(text(files, "why.csv"))
        .contains("refused, by E301 of policy 2026-1, because", "to be mended, by E301")
        .doesNotContain("GARCIA", "A1234567", "1984-05-04", "1985-05-04");
  }

  /// One byte in any file of each kind.
  @Test
  void aChangedByteIsFound() throws IOException {
    Map<String, byte[]> files = files(bundle("dmv907/correction.story", 0, List.of()));
    assertThat(faults(files)).isEmpty();
    for (String name : files.keySet()) {
      if (name.startsWith("schemas/")) {
        continue;
      }
      assertThat(faults(changed(files, name))).as(name).isNotEmpty();
    }
  }

  /// Whoever changes a line of a history, a state or a message and makes the manifest anew is found
  /// by the digests in the bundle.
  @Test
  void aNewManifestHidesNothing() throws IOException {
    Map<String, byte[]> files = files(bundle("dmv907/correction.story", 0, List.of()));
    for (String name : files.keySet()) {
      if (name.matches("(messages|history)/.*") && !name.endsWith(".key.txt")) {
        assertThat(digestFaults(changed(files, name))).as(name).isNotEmpty();
      }
    }
  }

  /// The files with one byte of one of them changed, near its end.
  private static Map<String, byte[]> changed(Map<String, byte[]> files, String name) {
    byte[] changed = Objects.requireNonNull(files.get(name), name).clone();
    changed[changed.length - 2] ^= 1;
    Map<String, byte[]> all = new TreeMap<>(files);
    all.put(name, changed);
    return all;
  }

  @Test
  void theSameStoreAndMomentGiveTheSameBytes() throws IOException {
    Story story = story("dmv907/correction.story", 0);
    try (Staged staged = new Staged(story, folder.resolve("same"))) {
      assertThat(bundle(staged, List.of())).isEqualTo(bundle(staged, List.of()));
    }
  }

  @Test
  void whoSawItStandsThere() throws IOException {
    Map<String, byte[]> files =
        files(
            bundle(
                "dmv907/correction.story",
                0,
                List.of(new Sighting(MOMENT, "a.clerk", "opened the case, \"all\" of it"))));

    assertThat(text(files, "seen.csv"))
        .isEqualTo(
            "at,who,what\n2026-04-02T12:00:00Z,a.clerk,\"opened the case, \"\"all\"\" of it\"\n");
  }

  /// Of a sealed case nothing is there but digests and times.
  @Test
  void whatWasErasedStandsThereWithItsDigestOnly() throws IOException {
    Story story = story("fare/sealing.story", 0);
    try (Staged staged = new Staged(story, folder.resolve("sealed"))) {
      CaseKey register = staged.cases().getFirst();
      CaseKey hub =
          new CaseKey(Role.JUSTIS_ID, OperatingMode.PRODUCTION, HubFile.KIND, register.name());
      Map<String, byte[]> files = files(bundle(staged, hub, List.of()));

      assertThat(faults(files)).isEmpty();
      List<String[]> erased =
          rows(text(files, "receipts.csv")).stream()
              .filter(row -> row.length > 15 && !row[15].isEmpty())
              .toList();
      assertThat(erased).isNotEmpty();
      assertThat(erased)
          .allSatisfy(row -> {
            assertThat(row[1]).isEmpty();
            assertThat(row[13]).hasSize(64);
            assertThat(row[14]).isEmpty();
          });
    }
  }

  private byte[] bundle(String file, int story, List<Sighting> seen) throws IOException {
    try (Staged staged = new Staged(story(file, story), folder.resolve("store"))) {
      return bundle(staged, seen);
    }
  }

  private static byte[] bundle(Staged staged, List<Sighting> seen) throws IOException {
    return bundle(staged, staged.cases().getFirst(), seen);
  }

  private static byte[] bundle(Staged staged, CaseKey key, List<Sighting> seen) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Evidence(staged.store(), new CaseStories(staged.store(), Staged.FARE))
        .write(key, MOMENT, seen, out);
    return out.toByteArray();
  }

  private static Story story(String file, int place) throws IOException {
    Path path = Path.of("..", "spec").resolve(file);
    return StoryFile.parse(file, Files.readString(path)).stories().get(place);
  }

  private static Map<String, byte[]> files(byte[] bundle) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static List<String> faults(Map<String, byte[]> files) {
    List<String> faults = new ArrayList<>(digestFaults(files));
    Map<String, String> manifest = new TreeMap<>();
    text(files, "manifest.sha256")
        .lines()
        .filter(line -> line.length() > 66)
        .forEach(line -> manifest.put(line.substring(66), line.substring(0, 64)));
    files.forEach((name, bytes) -> {
      if (!name.equals("manifest.sha256") && !hex(sha256(bytes)).equals(manifest.get(name))) {
        faults.add("the manifest: " + name);
      }
    });
    if (manifest.size() != files.size() - 1) {
      faults.add("the manifest has other files");
    }
    return faults;
  }

  private static List<String> digestFaults(Map<String, byte[]> files) {
    List<String> faults = new ArrayList<>();
    for (String[] row : rows(text(files, "receipts.csv"))) {
      if (row.length > 14 && !row[1].isEmpty()) {
        byte[] bytes = files.get(row[1]);
        if (bytes == null || !hex(sha256(bytes)).equals(row[14])) {
          faults.add("a message: " + row[1]);
        }
      }
    }
    files.keySet().stream()
        .filter(name -> name.matches("history/.*\\.csv"))
        .forEach(name -> chain(files, name, faults));
    return faults;
  }

  private static void chain(Map<String, byte[]> files, String name, List<String> faults) {
    byte[] chain = new byte[32];
    String state = "";
    for (String[] row : rows(text(files, name))) {
      try {
        ByteBuffer link = ByteBuffer.allocate(88).put(chain);
        for (int i = 0; i < 3; i++) {
          link.putLong(Long.parseLong(row[i]));
        }
        chain = sha256(link.put(HexFormat.of().parseHex(row[3])).array());
        state = row[3];
        if (!hex(chain).equals(row[4])) {
          faults.add("the chain: " + name);
        }
      } catch (RuntimeException unreadable) {
        faults.add("a line: " + name);
      }
    }
    byte[] last = files.get(name.replace(".csv", ".state"));
    if (last == null || !hex(sha256(last)).equals(state)) {
      faults.add("the state: " + name);
    }
  }

  /// None of these files has a comma in a value.
  private static List<String[]> rows(String table) {
    return table.lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
