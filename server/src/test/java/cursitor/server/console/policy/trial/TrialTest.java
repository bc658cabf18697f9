package cursitor.server.console.policy.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.policy.DatedPolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.node.Node;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.FlowCount;
import cursitor.server.store.Place;
import cursitor.server.store.verify.Verify;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Case files that a story left are judged by two policies.
class TrialTest {
  private static final Instant NOW = Instant.parse("2026-02-20T16:00:00Z");
  private static final String STORY =
      """
      FARE-76  A debt.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        2026-02-01T09:00  vendor mails POST1 to J0401/TR2026-000123/DEF-1
        2026-02-10T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
      """;

  @TempDir private Path folder = Path.of("");
  private Node node = none();

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // It is opened before each test.
  private static <T> T none() {
    return null;
  }

  @BeforeEach
  void open() {
    Place place = new Place.Folder(folder);
    PlayedStory played =
        Play.run(
            StoryFile.parse("a story", STORY).stories().getFirst(),
            new EngineWorlds(Setting.of(PolicyFiles.loadFare("")), () -> place, false));
    assertThat(played).isNotInstanceOf(PlayedStory.Broken.class);
    node =
        Node.open(
            NodeConfig.of(
                folder.toString(),
                Listen.ANY_LOOPBACK,
                List.of(
                    DeskConfig.justis("AZ-JUSTIS", "ACS"),
                    DeskConfig.vendor("ACS", "AZ-JUSTIS", "AZ-MVD")),
                List.of(),
                List.of()),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    node.close();
  }

  private static DatedPolicy shipped(String table, String before, String after) {
    Map<String, String> texts = new HashMap<>(PolicyFiles.texts(PolicySet.FARE, "").texts());
    String text = Objects.requireNonNull(texts.get(table), "it is shipped");
    assertThat(text).contains(before);
    texts.put(table, text.replace(before, after));
    return new PolicyTexts(PolicySet.FARE, texts).parse();
  }

  private TrialResult tried(DatedPolicy policy) {
    return Trial.run(
        node, PolicySet.FARE, node.policies().at(PolicySet.FARE, NOW), policy, NOW, _ -> true);
  }

  private static List<String> told(TrialResult result) {
    return result.changed().stream()
        .flatMap(judged ->
            judged.decisions().stream()
                .map(each ->
                    judged.key().kind()
                        + " | "
                        + each.what()
                        + " | "
                        + each.before()
                        + " | "
                        + each.after()))
        .toList();
  }

  @Test
  void underTheSamePolicyNothingIsDecidedOtherwise() {
    TrialResult result = tried(PolicyFiles.loadFare(""));
    assertThat(result.files()).isEqualTo(2);
    assertThat(result.decisions()).isGreaterThan(3);
    assertThat(result.failed()).isZero();
    assertThat(result.changed()).isEmpty();
  }

  @Test
  void anotherStreamIsSeenAtJustis() {
    assertThat(told(tried(shipped("streams.table", "DF-CIV | SEND |", "DF-NEW | SEND |"))))
        .anySatisfy(line -> assertThat(line).startsWith("case-party | notice stream"));
  }

  @Test
  void anotherFeeIsSeenWhereItWouldBeAdded() {
    assertThat(told(tried(shipped("fees.table", "| FLAT | 3500 |", "| FLAT | 4000 |"))))
        .containsExactly(
            "case-party | Delinquency Fee, if delinquency were declared | 35.00 | 40.00");
  }

  @Test
  void anotherSpanMovesTheDayOfDelinquency() {
    assertThat(
            told(
                tried(
                    shipped(
                        "limits.table", "delinquentAfterDays | 29", "delinquentAfterDays | 40"))))
        .contains(
            "case-party | delinquent, if the second notice were mailed | 2026-03-21 | 2026-04-01");
  }

  @Test
  void nothingOfATrialIsKept() {
    List<FlowCount> counts = node.store().records().counts();
    tried(shipped("fees.table", "| FLAT | 3500 |", "| FLAT | 4000 |"));
    assertThat(node.store().records().counts()).isEqualTo(counts);
    assertThat(Verify.of(node.store()).findings()).isEmpty();
  }

  @Test
  void aTrialHasOneMeasureForAllDesksAndSaysWhatItLeftOut() {
    TrialResult result =
        Trial.run(
            node,
            PolicySet.FARE,
            node.policies().at(PolicySet.FARE, NOW),
            PolicyFiles.loadFare(""),
            NOW,
            _ -> true,
            1);
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.all()).isEqualTo(2);
  }

  @Test
  void whatOneDeskDoesNotHaveIsSharedByTheOthers() {
    List<Drawer> drawers =
        List.of(drawer("A", 900), drawer("B", 2), drawer("C", 0), drawer("D", 40));
    assertThat(Drawer.shares(drawers, 100))
        .containsExactly(
            Map.entry(drawer("B", 2), 2),
            Map.entry(drawer("D", 40), 40),
            Map.entry(drawer("A", 900), 58));
    assertThat(Drawer.shares(drawers, 2).values()).containsExactly(1, 1);
    assertThat(Drawer.shares(List.of(), 100)).isEmpty();
  }

  private static Drawer drawer(String desk, long files) {
    return new Drawer(new OrganizationId(desk), OperatingMode.PRODUCTION, "case", files);
  }

  @Test
  void onlyTheDesksSomebodySeesAreJudged() {
    assertThat(
            Trial.run(
                    node,
                    PolicySet.FARE,
                    node.policies().at(PolicySet.FARE, NOW),
                    PolicyFiles.loadFare(""),
                    NOW,
                    desk -> desk.value().equals("ACS"))
                .files())
        .isEqualTo(1);
  }
}
