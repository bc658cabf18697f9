package cursitor.server.api;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.court.Announced;
import cursitor.fare.court.Life;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.message.MvdRecord;
import cursitor.server.api.PartyView.AnnouncementLine;
import cursitor.server.api.PartyView.HoldLine;
import cursitor.server.api.PartyView.IdentityLine;
import cursitor.server.api.PartyView.NoticeLine;
import cursitor.server.api.PartyView.RejectionLine;
import cursitor.server.fare.json.CaseJson;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import cursitor.wire.fare.FareKinds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds a court's cases in its registers.
final class CaseShelf {
  private final Records records;
  private final CaseJson json;

  CaseShelf(Records records, CaseJson json) {
    this.records = records;
    this.json = json;
  }

  /// What is known of a case; without parties where it was never submitted.
  CaseView find(OrganizationId court, OperatingMode mode, CaseNumber number) {
    List<PartyView> parties =
        records.having(court, mode, RegisterFile.caseTerm(court, number)).stream()
            .map(RegisterFile.class::cast)
            .sorted(
                Comparator.comparing((RegisterFile file) -> file.party().partyType())
                    .thenComparingInt(file -> file.party().partyNumber()))
            .map(this::party)
            .toList();
    return new CaseView(court.value(), number.written(), mode, parties);
  }

  private PartyView party(RegisterFile file) {
    PartyKey key = file.party();
    boolean gone = file.life() instanceof Life.Deleted;
    Announced announced = gone ? Announced.NONE : file.announced();
    return new PartyView(
        CaseJson.party(key),
        key.toString(),
        file.life().getClass().getSimpleName(),
        otherKey(file.life()),
        FareKinds.dollars(gone ? 0 : file.caseParty().balance()),
        gone ? List.of() : file.caseParty().flags().names().stream().toList(),
        file.sent().size(),
        file.notTaken().stream()
            .map(each -> (each.transaction().code() + " " + each.transaction().item()).strip())
            .toList(),
        notices(announced),
        announced.holds().stream()
            .map(each -> new HoldLine(each.ground(), each.standing(), each.code(), each.at()))
            .toList(),
        announced.rejections().stream().map(each -> rejection(each, file.caseParty())).toList(),
        openings(announced),
        items(file),
        gone ? Map.of() : json.fields(file.caseParty()));
  }

  private static @Nullable String otherKey(Life life) {
    PartyKey other =
        switch (life) {
          case Life.HeldBack(PartyKey predecessor) -> predecessor;
          case Life.Recalled _, Life.Outside _, Life.InFare _, Life.Deleted _ -> life.next();
        };
    return other == null ? null : other.toString();
  }

  private static List<NoticeLine> notices(Announced announced) {
    return announced.notices().stream()
        .map(each ->
            new NoticeLine(
                each.number(),
                each.kind(),
                each.stream(),
                each.mailedAt(),
                FareKinds.dollars(each.amountShown())))
        .toList();
  }

  private static List<AnnouncementLine> openings(Announced announced) {
    return announced.openings().stream()
        .filter(each -> !each.closed())
        .map(each ->
            new AnnouncementLine(
                each.kind(), each.number(), FareKinds.dollars(each.amount()), each.correlationId()))
        .toList();
  }

  private List<WorkItemView> items(RegisterFile file) {
    return file.items().stream()
        .flatMap(item -> records.workItem(item.id()).stream())
        .filter(KeptWorkItem::open)
        .map(WorkItemView::of)
        .toList();
  }

  private static RejectionLine rejection(Announced.Rejection rejection, CaseParty own) {
    return new RejectionLine(
        rejection.ground(),
        rejection.code(),
        rejection.at(),
        rejection.onFile().stream().map(CaseShelf::identity).toList(),
        identity(own));
  }

  private static IdentityLine identity(MvdRecord onFile) {
    return identity(
        onFile.name(), onFile.birthDate(), onFile.license(), onFile.address(), onFile.deceasedOn());
  }

  private static IdentityLine identity(CaseParty own) {
    Person person = own.person();
    Person.Deceased deceased = person.deceased();
    Address address = own.currentAddress();
    return identity(
        person.name(),
        person.birthDate(),
        person.license(),
        address == null ? null : address.place(),
        deceased == null ? null : deceased.on());
  }

  private static IdentityLine identity(
      @Nullable Name name,
      @Nullable LocalDate birthDate,
      @Nullable License license,
      @Nullable Place place,
      @Nullable LocalDate deceasedOn) {
    return new IdentityLine(
        name == null ? null : name.surname(),
        name == null ? null : name.given(),
        name == null ? null : name.middle(),
        birthDate,
        license == null ? null : license.number(),
        license == null ? null : license.state(),
        place == null ? null : place.line1(),
        place == null ? null : place.city(),
        place == null ? null : place.state(),
        place == null ? null : place.postalCode(),
        deceasedOn);
  }
}
