package cursitor.server.store.sql;

import cursitor.server.store.CaseFileKinds;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.encoding.Compression;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.HeadingCode;
import cursitor.server.store.encoding.Json;
import cursitor.server.store.encoding.Nameless;
import cursitor.server.store.encoding.TermHash;
import cursitor.wire.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a store has before its first message: the key of its search terms and the dictionaries its
/// bytes are packed with.
public final class Foundation {
  private static final String TERM_KEY = "term key";

  /// The shipped dictionary. A better one gets the next number; this one is never changed. Stores
  /// laid before have the first one too.
  private static final int DICTIONARY = 2;

  private Foundation() {}

  /// Adds what is missing.
  public static void lay(Database database) {
    try (Connection connection = database.openWriter();
        Statements statements = new Statements(connection)) {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      statements.run(
          "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
          TERM_KEY,
          Octets.of(key));
      Octets shipped = shipped();
      if (!shipped.isEmpty()) {
        statements.run(
            "INSERT INTO dictionary (version, bytes) VALUES (?, ?)"
                + " ON CONFLICT (version) DO NOTHING",
            DICTIONARY,
            shipped);
      }
      writeDown(statements);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /// Throws StoreFailure where only an older version of the program has used the store.
  public static void refuseOlder(Database database) {
    database.read(statements -> {
      Schema.refuseOlder(statements.connection());
      return database;
    });
  }

  /// Draws what an older version left undrawn.
  public static void index(Database database, Encodings encodings) {
    Indexing.bringUpToDate(database, encodings);
  }

  /// Which version of the program writes from here on, if it is another one than before. What it
  /// wrote is told by numbers, so that no clock is asked.
  private static void writeDown(Statements statements) throws SQLException {
    String version = version();
    Optional<String> last =
        statements.first(
            "SELECT version FROM program ORDER BY number DESC LIMIT 1",
            row -> row.getString("version"));
    if (last.filter(version::equals).isEmpty()) {
      statements.run(
          """
          INSERT INTO program (number, version, receipt, place)
          SELECT COALESCE((SELECT MAX(number) FROM program), 0) + 1, CAST(? AS TEXT),
                 COALESCE((SELECT MAX(number) FROM message), 0),
                 COALESCE((SELECT MAX(place) FROM feed), 0)
          """,
          version);
    }
  }

  private static String version() {
    try (InputStream in = Foundation.class.getResourceAsStream("/cursitor/server/version")) {
      return in == null ? "" : Octets.of(in.readAllBytes()).text().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Octets shipped() {
    String name = "/cursitor/store/dictionary-" + DICTIONARY + ".zstd";
    try (InputStream in = Foundation.class.getResourceAsStream(name)) {
      return in == null ? Octets.NONE : Octets.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what was laid.
  public static Encodings encodings(Database database, CaseFileKinds kinds) {
    return database.read(statements -> {
      Octets key =
          statements
              .first(
                  "SELECT value FROM setting WHERE name = ?",
                  row -> Columns.octets(row, "value"),
                  TERM_KEY)
              .orElseThrow(() ->
                  new StoreFailure("the store is not complete; put a backup in its place", false));
      return new Encodings(
          new Compression(dictionaries(statements)),
          new Json(kinds),
          new TermHash(key),
          new HeadingCode(new TermHash(key)),
          new Nameless(key));
    });
  }

  private static Map<Integer, Octets> dictionaries(Statements statements) throws SQLException {
    Map<Integer, Octets> dictionaries = new HashMap<>();
    statements.list(
        "SELECT version, bytes FROM dictionary",
        row -> dictionaries.put(row.getInt("version"), Columns.octets(row, "bytes")));
    return dictionaries;
  }
}
