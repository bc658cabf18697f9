package cursitor.server.console.page;

import java.util.List;

/// What the layout shows around a page.
///
/// @param name who is signed in; empty where nobody is
/// @param role in words
/// @param courts the courts the account is for, in words; empty where it is for no certain ones
/// @param local whether the account is one of this node, with a password
/// @param pages what is in the navigation
/// @param here the page that is shown
public record Shell(
    String name, String role, String courts, boolean local, List<Page> pages, Page here) {
  public Shell {
    pages = List.copyOf(pages);
  }

  static Shell forStrangers() {
    return new Shell("", "", "", false, List.of(), Page.SIGN_IN);
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
