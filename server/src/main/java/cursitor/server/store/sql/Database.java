package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;

/// What differs between SQLite and PostgreSQL, and nothing else.
public interface Database extends AutoCloseable {

  /// A connection for the one who writes. Each call opens a new one; the caller closes it.
  Connection openWriter() throws SQLException;

  /// A connection for the one who decides what is to be written. Each call opens a new one; the
  /// caller closes it.
  Connection openReader() throws SQLException;

  /// Told by the writing thread after each commit, so that the database can tidy up.
  ///
  /// @param rows how many were written, more or less
  default void committed(Connection writer, int rows) throws SQLException {}

  /// Told by the writing thread after a commit that erased something: what the database still has
  /// of it beside its tables is to be overwritten soon.
  void erased();

  /// Reads on a lent connection; throws StoreFailure where that fails.
  <R> R read(Question<R> question);

  /// Reads as of one moment, however many questions are asked and whoever writes meanwhile.
  <R> R readAtOneMoment(Question<R> question);

  /// Brings the tables to the newest version; throws StoreFailure where that is impossible.
  void migrate();

  /// A text column as it is to be compared and ordered: character by character, not as a language
  /// orders words.
  default String byCharacters(String column) {
    return column;
  }

  /// What an error of this database means for an operator.
  StoreFailure explain(SQLException error);

  @Override
  void close();

  /// One or more reads on one connection.
  interface Question<R> {
    R ask(Statements statements) throws SQLException;
  }
}
