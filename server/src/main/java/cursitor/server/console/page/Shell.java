package cursitor.server.console.page;

import java.util.List;

/// What the layout shows around a page.
///
/// @param name who is signed in; empty where nobody is
/// @param role in words
/// @param courts the courts the account is for, in words; empty where it is for no certain ones
/// @param pages what is in the navigation
/// @param here the page that is shown
public record Shell(String name, String role, String courts, List<Page> pages, Page here) {
  public Shell {
    pages = List.copyOf(pages);
  }

  static Shell forStrangers() {
    return new Shell("", "", "", List.of(), Page.SIGN_IN);
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
