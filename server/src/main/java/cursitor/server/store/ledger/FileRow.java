package cursitor.server.store.ledger;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.server.store.encoding.Digest;
import cursitor.server.store.encoding.Digests;
import cursitor.wire.Octets;
import org.jspecify.annotations.Nullable;

/// A case file as it is kept.
///
/// @param line counts its states; 0 for a file that is only spoken of
/// @param chain the last link of its history
/// @param state null for a file that is only spoken of
/// @param json the state as it is to be written, none where the store has it
/// @param findable what the state can be found by
/// @param keptFindable what the store can find it by so far
/// @param nameless it is to be kept without its name, which it has here all the same
/// @param keptNameless it is kept so already
/// @param fresh the store does not have it yet
public record FileRow(
    long number,
    CaseKey key,
    long line,
    Digest chain,
    @Nullable CaseFile state,
    Octets json,
    Findable findable,
    Findable keptFindable,
    boolean nameless,
    boolean keptNameless,
    boolean fresh) {

  /// A file that is only spoken of.
  public static FileRow spokenOf(long number, CaseKey key) {
    return new FileRow(
        number,
        key,
        0,
        Digest.known(Digests.NO_CHAIN),
        null,
        Octets.NONE,
        Findable.NOTHING,
        Findable.NOTHING,
        false,
        false,
        true);
  }

  /// The file in its next state.
  public FileRow next(
      CaseFile nextState, Octets nextJson, Findable nextFindable, Digest nextChain) {
    return new FileRow(
        number,
        key,
        line + 1,
        nextChain,
        nextState,
        nextJson,
        nextFindable,
        keptFindable,
        false,
        keptNameless,
        fresh);
  }

  /// The same state once more, kept without the name of the file.
  ///
  /// @param closed the state as nobody can read it without the name
  public FileRow withoutName(Octets closed, Digest nextChain) {
    return new FileRow(
        number,
        key,
        line + 1,
        nextChain,
        state,
        closed,
        Findable.NOTHING,
        keptFindable,
        true,
        keptNameless,
        fresh);
  }

  /// The row as it stands once it was committed.
  public FileRow committed() {
    return new FileRow(
        number,
        key,
        line,
        chain,
        state,
        Octets.NONE,
        findable,
        findable,
        nameless,
        nameless,
        false);
  }
}
