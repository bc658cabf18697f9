package cursitor.server.play;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.node.Desks;
import cursitor.server.store.ErasedFile;
import cursitor.server.store.KeptCells;
import cursitor.server.store.KeptCells.Cell;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class SqliteSealedCaseTest extends SealedCaseCorpus {
  /// So many bytes of what was packed tell where they come from.
  private static final int PIECE = 16;

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  @TempDir Path folder;

  @Override
  Place place(OrganizationId organization) {
    return new Place.Folder(folder.resolve(organization.value()));
  }

  @Override
  void nothingIsLeftBesideTheTables(OrganizationId organization) throws Exception {
    Path stores = folder.resolve(organization.value());
    ErasedFile.await(stores);
    Set<Long> pieces = new HashSet<>();
    known(organization).forEach(cell -> pieces.addAll(pieces(cell.bytes())));
    try (Store store = Store.openToRead(of(organization), Desks.kinds())) {
      KeptCells.of(store).stream().map(Cell::bytes).forEach(kept -> pieces.removeAll(pieces(kept)));
    }
    assertThat(pieces).hasSizeGreaterThan(100);
    try (Stream<Path> files = Files.walk(stores)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Octets bytes = Octets.of(Files.readAllBytes(file));
        words(organization).forEach(word -> assertThat(holds(bytes, word)).as(word).isFalse());
        Set<Long> found = pieces(bytes);
        found.retainAll(pieces);
        assertThat(found).as("pieces in " + file).isEmpty();
      }
    }
  }

  private static boolean holds(Octets bytes, String word) {
    String text = new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
    return Stream.of(word, word.toLowerCase(Locale.ROOT))
        .flatMap(each -> CHARSETS.stream().map(each::getBytes))
        .anyMatch(wanted -> text.contains(new String(wanted, StandardCharsets.ISO_8859_1)));
  }

  /// All bytes that stand together, so many at a time, as a number.
  private static Set<Long> pieces(Octets bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes.bytes());
    Set<Long> pieces = new HashSet<>();
    for (int i = 0; i + PIECE <= all.limit(); i++) {
      pieces.add(all.getLong(i) * 0x9E3779B97F4A7C15L + all.getLong(i + Long.BYTES));
    }
    return pieces;
  }
}
