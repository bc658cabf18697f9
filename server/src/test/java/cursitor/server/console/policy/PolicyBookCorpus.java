package cursitor.server.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.policy.PolicyFault;
import cursitor.server.config.Listen;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.Console;
import cursitor.server.demo.DemoNode;
import cursitor.server.node.Node;
import cursitor.server.node.Policies;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of versions, and what a node does by it, on both databases.
abstract class PolicyBookCorpus {
  private static final PolicySet SET = PolicySet.DMV907;
  private static final Instant NOW = Instant.parse("2026-03-02T16:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(30));
  private static final PolicyTexts SHIPPED = PolicyFiles.texts(SET, "");

  @TempDir private Path nodes = Path.of("");
  private Place place = new Place.Folder(Path.of(""));
  private Node node = none();
  private Console console = none();

  abstract Place place();

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // It is opened before each test.
  private static <T> T none() {
    return null;
  }

  @BeforeEach
  void open() {
    place = place();
    node =
        Node.open(DemoNode.config(nodes.toString(), Listen.ANY_LOOPBACK), InstantSource.system());
    console = Console.open(place, InstantSource.system());
    book().begin(policies(), NOW);
  }

  @AfterEach
  void close() {
    console.close();
    node.close();
  }

  private PolicyBook book() {
    return console.policies();
  }

  private Policies policies() {
    return node.policies();
  }

  private static PolicyTexts other(String version) {
    Map<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.computeIfPresent(
        "courts.table",
        (_, text) ->
            text.replaceFirst("version .*", "version " + version)
                + "\n| 90077 | A new court | 2026-01-01 | | no | for a test |\n");
    return new PolicyTexts(SET, texts);
  }

  private KeptVersion kept(PolicyTexts texts) {
    return book().versions().keep(texts, texts.parse().version(), "ann", NOW);
  }

  private String versionAt(Instant at) {
    return policies().at(SET, at).version();
  }

  @Test
  void whatTheNodeStartedWithIsKeptOnceAndInForce() {
    console.close();
    console = Console.open(place, InstantSource.system());
    book().begin(policies(), LATER);
    assertThat(book().uses(SET))
        .singleElement()
        .satisfies(use -> {
          assertThat(use.account()).isEmpty();
          assertThat(use.beginsAt()).isEqualTo(NOW);
          assertThat(use.digest()).isEqualTo(SHIPPED.digest());
        });
    assertThat(book().inForce(SET, LATER).orElseThrow().digest()).isEqualTo(SHIPPED.digest());
    assertThat(book().versions().texts(SHIPPED.digest())).contains(SHIPPED);
  }

  @Test
  void aScheduledVersionIsInForceFromItsMomentOnAlsoAfterARestart() {
    KeptVersion other = kept(other("2026-9"));
    Use use = book().schedule(other, LATER, "ann", NOW);
    book().lead(policies());
    String before = versionAt(LATER.minusMillis(1));
    assertThat(versionAt(LATER)).contains("courts.table 2026-9").isNotEqualTo(before);
    assertThat(book().inForce(SET, LATER.minusMillis(1)).orElseThrow()).isNotEqualTo(use);
    assertThat(book().inForce(SET, LATER)).contains(use);

    node.close();
    console.close();
    open2();
    assertThat(versionAt(LATER)).contains("courts.table 2026-9");
  }

  private void open2() {
    node =
        Node.open(DemoNode.config(nodes.toString(), Listen.ANY_LOOPBACK), InstantSource.system());
    console = Console.open(place, InstantSource.system());
    book().begin(policies(), NOW);
  }

  @Test
  void itIsWithdrawnBeforeItsMomentAndNeverAfter() {
    Use use = book().schedule(kept(other("2026-9")), LATER, "ann", NOW);
    assertThat(book().withdraw(use.number(), "bob", LATER)).isEmpty();
    assertThat(book().withdraw(use.number(), "bob", LATER.minusMillis(1)))
        .hasValueSatisfying(withdrawn -> assertThat(withdrawn.withdrawnBy()).isEqualTo("bob"));
    assertThat(book().withdraw(use.number(), "bob", NOW)).isEmpty();
    book().lead(policies());
    assertThat(versionAt(LATER)).doesNotContain("2026-9");
    Use started = book().uses(SET).getLast();
    assertThat(book().withdraw(started.number(), "bob", Instant.EPOCH)).isEmpty();
  }

  @Test
  void theLaterMomentPrevailsAndOfOneMomentWhatWasDecidedLast() {
    book().schedule(kept(other("2026-9")), LATER, "ann", NOW);
    book().schedule(kept(other("2026-8")), LATER, "ann", NOW);
    book().schedule(kept(other("2026-7")), LATER.minusSeconds(9), "ann", NOW);
    book().lead(policies());
    assertThat(versionAt(LATER.minusSeconds(1))).contains("2026-7");
    assertThat(versionAt(LATER)).contains("2026-8");
    assertThat(book().inForce(SET, LATER).orElseThrow().name()).contains("2026-8");
  }

  @Test
  void tablesThatDifferHaveVersionsThatDiffer() {
    String usual = SHIPPED.parse().version();
    assertThat(book().versions().unnamed(other(usual)))
        .extracting(PolicyFault::file)
        .containsExactly("courts.table");
    assertThat(book().versions().unnamed(other("2026-9"))).isEmpty();
    Map<String, String> remarked = new TreeMap<>(SHIPPED.texts());
    remarked.computeIfPresent("courts.table", (_, text) -> "# a remark\n" + text);
    assertThat(book().versions().unnamed(new PolicyTexts(SET, remarked))).isEmpty();
  }

  @Test
  void aVersionIsKeptOnce() {
    KeptVersion first = kept(other("2026-9"));
    assertThat(book().versions().keep(other("2026-9"), "another name", "bob", LATER))
        .isEqualTo(first);
    assertThat(book().versions().of(SET)).hasSize(2);
  }

  /// The desk of the node, not only its book, goes over to the version at its moment.
  @Test
  void theDesksDecideByIt() {
    book().schedule(kept(other("2026-9")), NOW, "ann", NOW);
    book().lead(policies());
    assertThat(node.policy().courtEver("90077")).isTrue();
    assertThat(policies().dmv907(NOW.minusMillis(1)).courtEver("90077")).isFalse();
    assertThat(Objects.requireNonNull(node.desk(new OrganizationId("90001")))).isNotNull();
  }
}
