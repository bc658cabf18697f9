package cursitor.exchange;

import java.util.List;
import java.util.Optional;

/// The case files as they stand when an input is decided. It does not change while one decision is
/// made.
public interface Files {
  Optional<CaseFile> find(CaseKey key);

  /// The files of a desk and mode that carry the term, in the order of their keys.
  List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term);

  /// The file under this key, which must be of the given type.
  default <F extends CaseFile> Optional<F> find(CaseKey key, Class<F> type) {
    return find(key).map(type::cast);
  }

  /// The files of one type that carry the term.
  default <F extends CaseFile> List<F> having(
      OrganizationId desk, OperatingMode mode, SearchTerm term, Class<F> type) {
    return having(desk, mode, term).stream().filter(type::isInstance).map(type::cast).toList();
  }
}
