package cursitor.server.console.casefile;

import cursitor.dmv907.dmv.NoticeFile;
import cursitor.dmv907.message.Participant;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Heading;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.vendor.AccountFile;
import java.util.Objects;
import java.util.stream.Stream;

/// What case files say of people, as the desks have it now: it may stand in a text although no line
/// of the story says who that is.
final class People {
  private People() {}

  /// Names, birth dates and numbers, by which people are looked up or not.
  static Stream<String> in(CaseFile file) {
    return Stream.of(
            file.headings().stream().filter(People::isOfSomebody).map(Heading::text),
            party(file).flatMap(party -> PersonView.said(party).stream()),
            notified(file).flatMap(People::said))
        .flatMap(each -> each);
  }

  /// The party of a case/party a file is of.
  static Stream<CaseParty> party(CaseFile file) {
    return switch (file) {
      case RegisterFile register -> Stream.ofNullable(register.caseParty());
      case HubFile hub -> Stream.ofNullable(hub.data());
      case AccountFile account ->
          account.account() == null ? Stream.of() : Stream.of(account.account().caseParty());
      default -> Stream.of();
    };
  }

  private static boolean isOfSomebody(Heading heading) {
    return heading.kind() == Heading.Kind.NAME || heading.kind() == Heading.Kind.LICENSE;
  }

  /// Whom the holds at the DMV are about; nobody looks them up by name there.
  private static Stream<Participant> notified(CaseFile file) {
    return file instanceof NoticeFile notices
        ? notices.holds().values().stream().map(each -> each.hold().participant())
        : Stream.of();
  }

  private static Stream<String> said(Participant participant) {
    return Stream.of(
            participant.name().lastName(),
            participant.name().firstName(),
            participant.name().middleName(),
            participant.license() == null ? null : participant.license().number(),
            participant.birthDate().toString())
        .filter(Objects::nonNull);
  }
}
