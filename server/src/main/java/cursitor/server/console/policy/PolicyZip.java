package cursitor.server.console.policy;

import cursitor.wire.Octets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Tables in one file: as they are kept, taken away and brought.
final class PolicyZip {
  private static final int MOST_ENTRIES = 64;

  private PolicyZip() {}

  /// One file of a zip, by the name it has there.
  record Entry(String name, Octets bytes) {}

  /// What was brought is no zip, or more than is taken.
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
      super(sentence);
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  /// Equal texts give equal bytes.
  static byte[] write(Map<String, String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        ZipEntry entry = new ZipEntry(text.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /// Reads the files of a zip. Nothing is written anywhere, so a name leads nowhere; and no more is
  /// unpacked than is taken, whatever the zip says of itself.
  ///
  /// @param most bytes of all files together
  static List<Entry> read(byte[] zipped, int most) throws Unfit {
    List<Entry> entries = new ArrayList<>();
    int left = most;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (entries.size() == MOST_ENTRIES) {
          throw new Unfit("the zip holds more than " + MOST_ENTRIES + " files");
        }
        byte[] bytes = zip.readNBytes(left + 1);
        if (bytes.length > left) {
          throw new Unfit("the zip holds more than " + most + " bytes");
        }
        left -= bytes.length;
        if (!next.isDirectory()) {
          entries.add(new Entry(next.getName(), Octets.of(bytes)));
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new Unfit("this is no zip that can be read");
    }
    if (entries.isEmpty()) {
      throw new Unfit("this is no zip, or there is nothing in it");
    }
    return entries;
  }
}
