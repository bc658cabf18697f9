package cursitor.server.due;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeDeadlines;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Deadline;
import cursitor.fare.court.RegisterDeadlines;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubDeadlines;
import cursitor.fare.justis.HubFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountDeadlines;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import java.util.Optional;

/// The clocks of work items, by kind of case file.
public final class Deadlines {
  private final NoticeDeadlines notices;
  private final RegisterDeadlines registers;
  private final HubDeadlines hub;
  private final AccountDeadlines accounts;

  public Deadlines(Dmv907Policy dmv907, FarePolicy fare) {
    notices = new NoticeDeadlines(dmv907);
    registers = new RegisterDeadlines(fare);
    hub = new HubDeadlines(fare);
    accounts = new AccountDeadlines(fare);
  }

  /// By when an open item is to be done; nothing for one that is settled, or that no policy sets a
  /// time for.
  public Optional<Deadline> of(KeptWorkItem kept, Records records) {
    return kept.open()
        ? records.caseFile(kept.item().caseFile()).flatMap(file -> of(kept, file))
        : Optional.empty();
  }

  private Optional<Deadline> of(KeptWorkItem kept, CaseFile file) {
    return switch (file) {
      case CourtFile court -> notices.of(court, kept.item(), kept.raisedAt());
      case RegisterFile register -> registers.of(register, kept.item(), kept.raisedAt());
      case HubFile justis -> hub.of(justis, kept.item(), kept.raisedAt());
      case AccountFile account -> accounts.of(account, kept.item());
      default -> Optional.empty();
    };
  }
}
