package cursitor.server.console;

import cursitor.server.console.account.Passwords;
import cursitor.server.console.account.Passwords.Strength;
import cursitor.server.demo.DemoPeople;

/// The people of the demonstration, for tests: the same names, roles and passwords, but to sign in
/// takes next to no work, for what a look at a password costs stands in its hash.
public final class QuickPeople {
  public static final DemoPeople ALL = new DemoPeople(new Passwords(new Strength(64, 1)));

  private QuickPeople() {}
}
