package cursitor.server.console.saved;

/// What somebody chose on a page, under a name of their own.
///
/// @param query as it stands in the page's address; empty where nothing is chosen
public record SavedFilter(String name, String query) {}
