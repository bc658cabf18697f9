package cursitor.dmv907.message;

import org.jspecify.annotations.Nullable;

/// The case as the court knows it.
///
/// @param courtCode five digits
/// @param docketNumber the court case number, at most 20 characters
public record CourtCase(String courtCode, @Nullable String courtName, String docketNumber) {}
