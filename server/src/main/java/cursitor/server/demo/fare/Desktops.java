package cursitor.server.demo.fare;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.justis.HubFile;
import cursitor.fare.justis.Money;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Hold;
import cursitor.server.demo.CourtClient;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What lies on the four desks about the case/party of the story: at the court by its API, at the
/// others by their stores.
final class Desktops {
  private final FareNodes nodes;
  private final CourtClient court;
  private final TicketCase ticket;
  private final PartyKey party;
  private long feedRead;

  Desktops(FareNodes nodes, CourtClient court, TicketCase ticket) {
    this.nodes = nodes;
    this.court = court;
    this.ticket = ticket;
    this.party = ticket.party();
  }

  /// The register's entry of the party.
  JsonNode register() {
    CourtClient.Reply reply = court.get("cases/" + ticket.number() + "/parties/DEF-1");
    if (reply.status() != 200) {
      throw new NotSeen("the case on the court's register (" + reply.status() + ")");
    }
    return reply.body();
  }

  HubFile hub() {
    return file(Seat.JUSTIS, HubFile.KIND, party.fileName(), HubFile.class)
        .orElseThrow(() -> new NotSeen("the case at JUSTIS"));
  }

  AccountFile account() {
    return file(Seat.VENDOR, AccountFile.KIND, party.fileName(), AccountFile.class)
        .orElseThrow(() -> new NotSeen("the account at the vendor"));
  }

  /// What JUSTIS has been told of the case/party.
  CaseParty dataAtJustis() {
    CaseParty data = hub().data();
    if (data == null) {
      throw new NotSeen("the case's data at JUSTIS");
    }
    return data;
  }

  /// The notice stream JUSTIS has told the vendor of.
  String stream() {
    StreamPlacement placement = hub().notices().atVendor();
    if (placement == null) {
      throw new NotSeen("a notice stream");
    }
    return placement.stream();
  }

  /// The fee JUSTIS has added.
  AddedFee fee() {
    Money.Delinquency known = hub().money().delinquency();
    AddedFee fee = known == null ? null : known.fee();
    if (fee == null) {
      throw new NotSeen("the Delinquency Fee");
    }
    return fee;
  }

  /// Whether JUSTIS and the vendor both know that collection pauses.
  boolean suspended() {
    Account account = account().account();
    return account != null
        && account.caseParty().flags().suspension() != null
        && dataAtJustis().flags().suspension() != null;
  }

  /// Whether the vendor has declared the account delinquent.
  boolean delinquent() {
    Account account = account().account();
    return account != null && account.debt().delinquency() != null;
  }

  CustomerFile customer() {
    return file(Seat.MVD, CustomerFile.KIND, TicketCase.CUSTOMER, CustomerFile.class)
        .orElseThrow(() -> new NotSeen("the driver at the MVD"));
  }

  /// The money hold as the vendor has it.
  Optional<Hold> hold() {
    return account().holds().stream().reduce((_, last) -> last);
  }

  Hold theHold() {
    return hold().orElseThrow(() -> new NotSeen("a request for a hold"));
  }

  CaseKey accountKey() {
    return key(Seat.VENDOR, AccountFile.KIND, party.fileName());
  }

  private <F extends CaseFile> Optional<F> file(
      Seat seat, String kind, String name, Class<F> type) {
    return nodes.store(seat).records().caseFile(key(seat, kind, name)).map(type::cast);
  }

  private static CaseKey key(Seat seat, String kind, String name) {
    return new CaseKey(seat.id(), OperatingMode.PRODUCTION, kind, name);
  }

  /// What the court's feed has told about the party since it was asked last.
  List<String> docketed() {
    List<String> told = new ArrayList<>();
    long from;
    do {
      from = feedRead;
      JsonNode feed = court.get("feed?limit=1000&after=" + from).body();
      for (JsonNode entry : feed.get("entries")) {
        if (entry.get("abstractId").asString().equals(party.toString())) {
          told.add(entry.get("text").asString());
        }
      }
      feedRead = feed.get("next").asLong();
    } while (feedRead > from);
    return told;
  }

  /// Why a desk decided something, in its own words; the last time.
  String reason(Seat seat, String kind, String question) {
    return nodes.store(seat).records().timeline(key(seat, kind, party.fileName())).stream()
        .flatMap(Desktops::reasons)
        .filter(told -> told.text().startsWith(question))
        .reduce((_, last) -> last)
        .map(told -> told.at() + "  " + told.text())
        .orElseThrow(() -> new NotSeen("a reason for: " + question));
  }

  private static Stream<FeedEntry> reasons(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Told(_, var told, _)
            && told.kind() == FeedEntry.Kind.REASON
        ? Stream.of(told)
        : Stream.of();
  }

  /// All four beside one another.
  List<Standing> standings(@Nullable CustomerFile atMvd) {
    return List.of(
        Standing.court(register()),
        Standing.justis(hub()),
        Standing.vendor(account()),
        Standing.mvd(atMvd));
  }
}
