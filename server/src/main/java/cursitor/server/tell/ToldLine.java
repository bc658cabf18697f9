package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a told story with what it was made from.
///
/// @param at when it happened; of a result it may be some moments after the line it stands under
/// @param desk whose it is; null for what belongs to no desk, such as who a person is
/// @param receipt the number of the message or act it was made from, or 0
/// @param reasons why the desk decided so, in sentences
public record ToldLine(
    Kind kind,
    Instant at,
    @Nullable OrganizationId desk,
    String text,
    long receipt,
    List<String> reasons) {
  public ToldLine {
    reasons = List.copyOf(reasons);
  }

  /// What a line is in the notation.
  public enum Kind {
    /// Who somebody is, before the story begins.
    SET_UP,
    /// Something that happened.
    INPUT,
    /// What the program did because of the input above it.
    RESULT,
    /// What no form of a line can say; a reader of stories passes over it.
    REMARK
  }
}
