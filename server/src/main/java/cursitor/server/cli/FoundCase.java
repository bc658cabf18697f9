package cursitor.server.cli;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.console.policy.StoredPolicies;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.tell.CaseStories;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Which case file is meant by a key as people write it.
final class FoundCase {
  private FoundCase() {}

  /// What is done with the case file; its result is the exit code.
  interface Deed {
    int perform(CaseKey key, Store open) throws IOException;
  }

  /// Looks a case file up and does something with it; says so where there is none.
  static int with(StoreOption store, String written, Deed deed) throws IOException {
    CaseKey named = parse(written);
    try (Store open = store.openToRead()) {
      CaseKey wanted = meant(named, open.records());
      if (open.records().caseFile(wanted).isEmpty()) {
        System.out.println(
            "There is no case file " + written + " in " + store.name() + "." + store.others());
        return 1;
      }
      return deed.perform(wanted, open);
    }
  }

  /// What tells the story of a case file by the policy that is in force.
  static CaseStories stories(StoreOption store, Store open, CaseKey key, Instant now) {
    if (key.kind().equals(CustomerFile.KIND)) {
      throw new WrongUse(
          "the MVD's file of a customer is of many cases and is no story; name one of the cases");
    }
    return new CaseStories(open, StoredPolicies.fare(store.place(), "", now));
  }

  private static CaseKey parse(String text) {
    if (text.contains(":")) {
      try {
        return CaseKey.parse(text);
      } catch (IllegalArgumentException e) {
        throw new WrongUse("a whole key is written ORGANISATION:MODE:KIND:NAME");
      }
    }
    List<String> parts = List.of(text.split("/", 2));
    if (parts.size() != 2 || parts.getFirst().isBlank() || parts.getFirst().length() > 40) {
      throw new WrongUse("a key is written ORGANISATION/DOCKET/PARTICIPANT");
    }
    return new CaseKey(
        new OrganizationId(parts.getFirst()),
        OperatingMode.PRODUCTION,
        CourtFile.KIND,
        parts.getLast());
  }

  /// Three parts name a participant of DMV907 or a case/party of FARE, of which each desk has a
  /// file of its own; a whole key of such a file may be written with the blanks and dashes of its
  /// number.
  private static CaseKey meant(CaseKey named, Records records) {
    return candidates(named)
        .filter(each -> records.caseFile(each).isPresent())
        .findFirst()
        .orElse(named);
  }

  private static Stream<CaseKey> candidates(CaseKey named) {
    boolean three = named.kind().equals(CourtFile.KIND);
    String written = three ? named.desk() + "/" + named.name() : named.name();
    PartyKey party;
    try {
      party = PartyKey.parse(written);
    } catch (IllegalArgumentException _) {
      return Stream.of(named);
    }
    CaseKey normal = new CaseKey(named.desk(), named.mode(), named.kind(), party.fileName());
    return three
        ? Stream.of(
            named,
            RegisterFile.key(named.mode(), party),
            of(UsualDesks.JUSTIS, HubFile.KIND, named.mode(), party),
            of(UsualDesks.VENDOR, AccountFile.KIND, named.mode(), party))
        : Stream.of(named, normal);
  }

  private static CaseKey of(String desk, String kind, OperatingMode mode, PartyKey party) {
    return new CaseKey(new OrganizationId(desk), mode, kind, party.fileName());
  }
}
