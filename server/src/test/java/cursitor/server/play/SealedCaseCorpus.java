package cursitor.server.play;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.Person;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.court.CourtAct;
import cursitor.fare.vendor.VendorAct;
import cursitor.server.config.PolicyFiles;
import cursitor.server.store.KeptCells;
import cursitor.server.store.KeptCells.Cell;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// FARE-28, FARE-50, A15: of a case that was sealed nothing that tells who the party was is left at
/// JUSTIS, at the vendor or at the MVD, each with an engine and a store of its own, and in the end
/// not even its number; the hold was released first, and what each store keeps still proves itself.
/// One subclass for each kind of store.
abstract class SealedCaseCorpus {
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final OrganizationId VENDOR = new OrganizationId("ACS");
  static final OrganizationId MVD = new OrganizationId("AZ-MVD");
  static final List<OrganizationId> TOLD = List.of(JUSTIS, VENDOR, MVD);

  /// What the MVD's own register knows of its customer as well.
  private static final List<String> OWN = List.of("SHIVAUN", "ORLAITH", "1961-06-07", "D90817263");

  /// What only the court or the vendor knew.
  private static final List<String> TOLD_BY_COURT =
      List.of(
          "ZYWICKI",
          "QUARTERMAINE",
          "HOLLINGSWORTH",
          "QUILLBACK",
          "WINKELMAN",
          "85292",
          "VERDIGRIS",
          "YARNELL",
          "QUIXMAIL",
          "OVERTAKEN",
          "LATECOMER",
          "QXZ7741",
          "1HGCM82633A904352",
          "6025550147");

  /// How the case itself is called.
  private static final List<String> KEY = List.of("TR2025-020031", "TR2025020031");

  private static final String TITLE = "A party with a former name, two addresses and a hold";
  private static final String CASE = "TR2025-020031";

  private static final String NAME = "J0401/TR2025020031/DEF-1";

  private static final Map<OrganizationId, String> KINDS =
      Map.of(JUSTIS, "case-party", VENDOR, "account", MVD, "requests");

  private static final Setting SETTING = Setting.of(PolicyFiles.loadFare(""));

  private final Map<OrganizationId, List<Cell>> before = new HashMap<>();
  private final Map<OrganizationId, Place> places = new HashMap<>();

  abstract Place place(OrganizationId organization);

  /// Looks for what the tables held beside the tables.
  abstract void nothingIsLeftBesideTheTables(OrganizationId organization) throws Exception;

  /// Words that tell of the party, as far as the organisation has no knowledge of its own.
  static List<String> words(OrganizationId organization) {
    List<String> words = about(organization);
    words.addAll(KEY);
    return words;
  }

  /// The same without the number of the case.
  private static List<String> about(OrganizationId organization) {
    List<String> words = new ArrayList<>(TOLD_BY_COURT);
    if (!organization.equals(MVD)) {
      words.addAll(OWN);
      words.add("1961,6,7");
    }
    return words;
  }

  @BeforeEach
  void makePlaces() {
    SETTING.organizations().forEach(each -> places.put(each, place(each)));
  }

  @Test
  void nothingTellsWhoThePartyOfASealedCaseWas() throws Exception {
    StoryFile file =
        StoryFile.parse(
            "sealing.story", Files.readString(Path.of("..", "spec", "fare", "sealing.story")));
    Story story =
        file.stories().stream()
            .filter(each -> each.title().startsWith(TITLE))
            .findFirst()
            .orElseThrow();
    assertThat(new Played(file, List.of(Play.run(story, new Maker()))).differences()).isEmpty();

    for (OrganizationId each : TOLD) {
      assertThat(known(each).isEmpty()).as("%s knew nothing", each).isFalse();
      try (Store store = Store.openToRead(of(each), SETTING.kinds())) {
        nothingIsLeft(each, store);
        theTombstoneStands(each, store);
        everythingIsAccountedFor(each, store);
      }
      nothingIsLeftBesideTheTables(each);
    }
  }

  /// The cells that told of the party just before the case was sealed.
  List<Cell> known(OrganizationId organization) {
    return before.getOrDefault(organization, List.of());
  }

  Place of(OrganizationId organization) {
    return Objects.requireNonNull(places.get(organization));
  }

  private void nothingIsLeft(OrganizationId organization, Store store) {
    List<Cell> cells = KeptCells.of(store);
    for (String word : words(organization)) {
      assertThat(cells).as(word).noneMatch(cell -> cell.holds(word));
    }
    if (organization.equals(MVD)) {
      OWN.forEach(word -> onlyTheCustomerHolds(word, cells));
    }
  }

  /// Its state, and the act by which the register told it.
  private static void onlyTheCustomerHolds(String word, List<Cell> cells) {
    assertThat(cells)
        .filteredOn(cell -> cell.holds(word))
        .allMatch(cell -> cell.holds("\"name\":\"C-7788\"") || cell.holds("customerNumber=C-7788"));
  }

  /// Whoever comes with the number finds the tombstone, and nobody else does.
  private static void theTombstoneStands(OrganizationId organization, Store store) {
    String kind = Objects.requireNonNull(KINDS.get(organization));
    CaseKey key = new CaseKey(organization, OperatingMode.PRODUCTION, kind, NAME);
    assertThat(store.records().caseFile(key)).isPresent().get().matches(CaseFile::isTombstone);
    assertThat(store.records().timeline(key)).isNotEmpty();
    List<CaseFile> named = new ArrayList<>();
    store.books().caseFilesByName(organization, OperatingMode.PRODUCTION, kind, "", named::add);
    assertThat(named).isEmpty();
  }

  /// How much is found by what people could look the party up by; the MVD knows its customer by the
  /// licence itself.
  private static int found(OrganizationId organization, Store store) {
    List<String> typed =
        organization.equals(MVD) ? List.of("Zywicki", CASE) : List.of("Zywicki", CASE, "D90817263");
    return typed.stream()
        .mapToInt(each -> store.search().find(each, Set.of(organization)).found().size())
        .sum();
  }

  private void everythingIsAccountedFor(OrganizationId organization, Store store) {
    assertThat(Verify.of(store).findings()).isEmpty();
    assertThat(found(organization, store)).isZero();
    long[] counts =
        store.examine((statements, encodings) -> {
          long hash =
              encodings
                  .terms()
                  .of(
                      organization,
                      OperatingMode.PRODUCTION,
                      new SearchTerm("license", "AZ D90817263"));
          return new long[] {
            statements
                .first("SELECT MAX(number) - COUNT(*) AS n FROM message", row -> row.getLong("n"))
                .orElseThrow(),
            statements
                .first(
                    "SELECT COUNT(*) AS n FROM message WHERE erased IS NOT NULL",
                    row -> row.getLong("n"))
                .orElseThrow(),
            organization.equals(MVD)
                ? 0
                : statements
                    .first(
                        "SELECT COUNT(*) AS n FROM term WHERE hash = ?",
                        row -> row.getLong("n"),
                        hash)
                    .orElseThrow()
          };
        });
    assertThat(counts[0]).as("numbers without a message").isZero();
    assertThat(counts[1]).as("erased messages").isPositive();
    assertThat(counts[2]).as("files found by the licence").isZero();
  }

  /// Remembers what there is just before the case is sealed, and looks whether it is gone each time
  /// the vendor does something afterwards.
  private void look(Act act) {
    if (act instanceof CourtAct.CaseSubmitted submitted && submitted.submission().sealed()) {
      TOLD.forEach(each -> before.put(each, telling(each, words(each))));
      for (OrganizationId each : List.of(JUSTIS, VENDOR)) {
        try (Store store = Store.openToRead(of(each), SETTING.kinds())) {
          assertThat(found(each, store)).as("%s found nothing before", each).isGreaterThan(2);
        }
      }
    } else if (act instanceof VendorAct && !before.isEmpty()) {
      TOLD.forEach(each ->
          assertThat(telling(each, about(each)).isEmpty()).as("%s at %s", each, act).isTrue());
    }
  }

  private List<Cell> telling(OrganizationId organization, List<String> words) {
    try (Store store = Store.openToRead(of(organization), SETTING.kinds())) {
      return KeptCells.of(store).stream()
          .filter(cell -> words.stream().anyMatch(cell::holds))
          .toList();
    }
  }

  /// A court tells more than a story says.
  private static Act asAsked(Act act) {
    return act instanceof CourtAct.CaseSubmitted submitted
            && submitted.submission().caseNumber().toString().equals(CASE)
        ? new CourtAct.CaseSubmitted(
            submitted.desk(), submitted.mode(), fuller(submitted.submission()))
        : act;
  }

  private static CaseSubmission fuller(CaseSubmission submission) {
    return new CaseSubmission(
        submission.court(),
        submission.caseNumber(),
        submission.sealed(),
        submission.formerly(),
        submission.parties().stream()
            .map(each ->
                new PartySubmission(
                    fuller(each.caseParty()),
                    each.restricted(),
                    each.hearingScheduled(),
                    each.formerly()))
            .toList());
  }

  private static CaseParty fuller(CaseParty party) {
    Person person = party.person();
    return new CaseParty(
        party.key(),
        party.data(),
        new Person(
            person.kind(),
            person.name(),
            person.birthDate(),
            "F",
            person.license(),
            person.mvdCustomerNumber(),
            "7391",
            67,
            141,
            "GRN",
            "RED",
            person.deceased(),
            "es",
            "6025550147",
            person.email()),
        party.addresses(),
        party.firstAppearance(),
        party.citations().stream()
            .map(each ->
                new Citation(
                    each.number(),
                    "DPS",
                    each.issuedOn(),
                    "MILEPOST 7 NEAR WINKELMAN",
                    "OFFICER 99",
                    new Citation.Vehicle("QXZ7741", "AZ", "1HGCM82633A904352")))
            .toList(),
        party.charges(),
        party.sentences(),
        party.obligations(),
        party.financials(),
        party.flags(),
        party.courtNotices());
  }

  private final class Maker implements World.Maker {
    @Override
    public World make(Story story) {
      return SETTING
          .worlds()
          .apply(
              story,
              new SeparateMachines(
                  SETTING,
                  SealedCaseCorpus.this::of,
                  SealedCaseCorpus::asAsked,
                  SealedCaseCorpus.this::look));
    }

    @Override
    public boolean hasWire() {
      return true;
    }
  }
}
