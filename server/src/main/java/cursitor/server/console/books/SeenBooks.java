package cursitor.server.console.books;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Person;
import cursitor.server.reconcile.daily.DailyReport;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/// What one account may see of the books. Who is for certain courts sees of JUSTIS, vendor and MVD
/// what is about these courts, as a court reads it by its key.
record SeenBooks(Account account) {
  private static final int LONGEST_ID = 40;

  /// That of whoever asks.
  static SeenBooks now() {
    return new SeenBooks(
        Person.now()
            .map(Person::account)
            .orElseThrow(() -> new AccessDeniedException("nobody is signed in")));
  }

  /// Whether everything of a desk may be seen.
  boolean sees(DeskConfig desk) {
    return account.sees(desk.id());
  }

  /// Whether what is about a court may be seen; also where it is the name of none.
  boolean seesCourt(String court) {
    return !court.isBlank()
        && court.length() <= LONGEST_ID
        && account.sees(new OrganizationId(court));
  }

  /// The desks of which there is something to see.
  List<DeskConfig> desks(List<DeskConfig> all) {
    return all.stream().filter(desk -> sees(desk) || isOfAllCourts(desk)).toList();
  }

  private static boolean isOfAllCourts(DeskConfig desk) {
    return desk.kind().isFare() && desk.kind() != DeskConfig.Kind.FARE_COURT;
  }

  /// What may be seen of a report.
  DailyReport of(DailyReport report, DeskConfig desk) {
    return sees(desk) ? report : report.ofThese(account::sees);
  }
}
