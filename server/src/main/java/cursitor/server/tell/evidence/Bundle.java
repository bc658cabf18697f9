package cursitor.server.tell.evidence;

import cursitor.server.store.encoding.Digests;
import cursitor.wire.Octets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are written as one zip file, always the same bytes for the same files: in the order
/// of their names, uncompressed, under one date.
final class Bundle {
  private static final String MANIFEST = "manifest.sha256";
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, Octets> files = new TreeMap<>();

  void put(String name, Octets bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalStateException("two files of one name");
    }
  }

  void put(String name, String text) {
    put(name, Octets.ofText(text));
  }

  /// Writes them with a list of their digests, as `sha256sum -c` reads it.
  void write(OutputStream out) throws IOException {
    StringBuilder manifest = new StringBuilder();
    files.forEach((name, bytes) ->
        manifest.append(hex(Digests.of(bytes))).append("  ").append(name).append('\n'));
    put(MANIFEST, manifest.toString());
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, Octets> file : files.entrySet()) {
      zip.putNextEntry(entry(file.getKey(), file.getValue().bytes()));
      zip.write(file.getValue().bytes());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static ZipEntry entry(String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_DATE);
    return entry;
  }

  static String hex(Octets digest) {
    return HexFormat.of().formatHex(digest.bytes());
  }
}
