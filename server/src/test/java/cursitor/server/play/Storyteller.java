package cursitor.server.play;

import cursitor.fare.policy.FarePolicy;
import cursitor.story.Story;
import cursitor.story.StoryFault;
import cursitor.story.StoryLine;
import cursitor.story.World;
import cursitor.story.fare.FareWorld;
import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.line.FareLineForm;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Makes up stories of FARE: whatever the grammar allows, sensible or not, so that stories go
/// somewhere. A case is submitted first, days pass, and alarms ring. What comes of each line is
/// told by a world in which it happens at once; a line that fits nothing said before is left out.
final class Storyteller {
  private static final LocalDateTime BEGINNING = LocalDateTime.parse("2026-03-02T09:00");
  private static final int SHORTEST = 6;
  private static final int LONGEST = 18;
  private static final int TRIES = 6;
  private static final int PLOT_DAYS = 31;

  /// What stories are about: the lines of each come in this order, with whatever else in between.
  private static final List<List<String>> PLOTS =
      List.of(
          List.of("court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog"),
          List.of("cms submits J0401/TR2026-001/DEF-1 of GARCIA, backlog but type DU"),
          List.of("court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog but type PK"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA but preDone yes, disposition 54,"
                  + " sentenced 2026-01-10, due 2026-02-10"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA but type TR",
              "court notes failure to appear on CT-1001/A of J0401/TR2026-001/DEF-1",
              "the clock",
              "court notes appearance on CT-1001/A of J0401/TR2026-001/DEF-1"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog but type TR",
              "vendor mails POST1 to J0401/TR2026-001/DEF-1",
              "vendor mails POST2 to J0401/TR2026-001/DEF-1",
              "the clock",
              "court takes payment of 240.00 on J0401/TR2026-001/DEF-1 received 2026-03-09T10:00"),
          List.of(
              "court submits M0702/TR2026-001/DEF-1 of GARCIA, backlog",
              "vendor takes payment of 100.00 by web on M0702/TR2026-001/DEF-1",
              "the clock",
              "court books the web payment on M0702/TR2026-001/DEF-1"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog",
              "court takes payment of 40.00 on J0401/TR2026-001/DEF-1",
              "the clock",
              "court takes back payment P-1 on J0401/TR2026-001/DEF-1"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog",
              "court adds DFEE of 35.00 to J0401/TR2026-001/DEF-1",
              "vendor mails POST1 to J0401/TR2026-001/DEF-1",
              "vendor mails POST2 to J0401/TR2026-001/DEF-1",
              "the clock"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA",
              "court marks mandatory appearance on CT-1001/A of J0401/TR2026-001/DEF-1",
              "cms takes payment of 40.00 on J0401/TR2026-001/DEF-1"),
          List.of(
              "cms submits J0401/TR2026-001/DEF-1 of GARCIA, backlog",
              "court sets suspend on J0401/TR2026-001/DEF-1 until 2026-09-01 for PLAN",
              "the clock",
              "court lifts suspend on J0401/TR2026-001/DEF-1",
              "cms submits J0401/TR2026-001/DEF-1 of GARCIA"),
          List.of(
              "court submits J0401/TR2026-001/DEF-1 of GARCIA, backlog",
              "messages of the justis to the vendor are held",
              "court seals J0401/TR2026-001",
              "vendor mails POST1 to J0401/TR2026-001/DEF-1",
              "the same message comes again",
              "the held messages arrive"));

  private static final int USUAL_WEIGHT = 4;
  private static final Map<FareLineForm, Integer> WEIGHTS = weights();
  private static final int TOTAL = WEIGHTS.values().stream().mapToInt(Integer::intValue).sum();

  private final FarePolicy policy;
  private final long seed;
  private final Random random;

  /// How often the first of several possibilities is chosen, in percent: a story in which it is
  /// often chosen speaks of one case again and again.
  private final int sameness;

  /// How often nothing happens but that time passes and alarms ring, in percent.
  private final int patience;

  private final Aim aim;

  private final List<StoryLine> lines = new ArrayList<>();
  private final World world;
  private LocalDateTime at = BEGINNING;
  private int number = 1;

  private Storyteller(FarePolicy policy, long seed) {
    this.policy = policy;
    this.seed = seed;
    this.random = new Random(seed * 7919);
    this.sameness = 30 * random.nextInt(4);
    this.patience = 15 + 25 * random.nextInt(3);
    this.aim = new Aim(random);
    this.world = world();
  }

  private static Map<FareLineForm, Integer> weights() {
    Map<FareLineForm, Integer> weights = new EnumMap<>(FareLineForm.class);
    for (FareLineForm form : FareLineForm.values()) {
      weights.put(form, USUAL_WEIGHT);
    }
    for (FareLineForm often :
        List.of(
            FareLineForm.VENDOR_MAILS,
            FareLineForm.VENDOR_TAKES_PAYMENT,
            FareLineForm.TAKES_PAYMENT,
            FareLineForm.TAKES_BACK_PAYMENT,
            FareLineForm.BOOKS_PAYMENT,
            FareLineForm.NOTES_FAILURE,
            FareLineForm.CLOSES_WORK)) {
      weights.put(often, 3 * USUAL_WEIGHT);
    }
    for (FareLineForm seldom :
        List.of(
            FareLineForm.PERSON,
            FareLineForm.DESK_SILENT,
            FareLineForm.DESK_SHUTS_OUT,
            FareLineForm.SEALS,
            FareLineForm.RECALLS,
            FareLineForm.RESTRICTS)) {
      weights.put(seldom, USUAL_WEIGHT / 2);
    }
    return weights;
  }

  /// The story of a seed, with what came of its lines.
  static Story story(FarePolicy policy, long seed) {
    return new Storyteller(policy, seed).tell();
  }

  private Story tell() {
    setUp("person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567");
    if (random.nextInt(5) > 0) {
      setUp("mvd knows GARCIA");
    }
    if (random.nextBoolean()) {
      setUp(FareLine.makeUp(FareLineForm.PERSON, this::choose).text());
    }
    Deque<String> plot =
        new ArrayDeque<>(
            random.nextInt(8) == 0
                ? List.of(anOpening())
                : PLOTS.get(random.nextInt(PLOTS.size())));
    happens(plot.remove());
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
    for (int i = 0; i < length; i++) {
      timePasses();
      if (!plot.isEmpty() && random.nextBoolean()) {
        follow(plot.remove());
      }
      boolean told = random.nextInt(100) < patience && happens(FareLineForm.CLOCK.grammar());
      for (int tries = 0; tries < TRIES && !told; tries++) {
        told = happens(aLine(aForm()));
      }
    }
    return story();
  }

  /// A plot in which the clock is looked at means that time has passed.
  private void follow(String line) {
    if (line.equals(FareLineForm.CLOCK.grammar())) {
      at = at.plusDays(PLOT_DAYS);
    }
    happens(line);
  }

  private String anOpening() {
    String line = aLine(FareLineForm.SUBMITS);
    return line.contains(" of GARCIA") ? line : anOpening();
  }

  private Story story() {
    return new Story(1, Set.of("FARE-01"), false, "Made up from seed " + seed + ".", lines);
  }

  private World world() {
    StoryLine anything = new StoryLine.Dated(1, BEGINNING, "the clock", List.of());
    Story day = new Story(1, Set.of(), false, "", List.of(anything));
    return new FareWorld(day, policy, new JudgedMachine(policy));
  }

  private void setUp(String text) {
    add(new StoryLine.SetUp(number + 1, text));
  }

  /// Whether the line fits what was said before.
  private boolean happens(String text) {
    return add(new StoryLine.Dated(number + 1, at, text, List.of()));
  }

  private boolean add(StoryLine line) {
    try {
      List<String> results = world.happen(line);
      boolean dated = line instanceof StoryLine.Dated;
      lines.add(dated ? new StoryLine.Dated(line.number(), at, line.text(), results) : line);
      number = line.number() + (dated ? results.size() : 0);
      aim.told(line.text(), results);
      return true;
    } catch (StoryFault fault) {
      return false;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      lines.add(line);
      throw new AssertionError(e + "\n" + story().text(), e);
    }
  }

  private void timePasses() {
    at =
        switch (random.nextInt(10)) {
          case 0, 1, 2, 3, 4 -> at.plusMinutes(1 + random.nextInt(200));
          case 5, 6, 7 -> at.plusHours(12 + random.nextInt(100));
          default -> at.plusDays(20 + random.nextInt(20));
        };
  }

  private FareLineForm aForm() {
    int drawn = random.nextInt(TOTAL);
    for (Map.Entry<FareLineForm, Integer> each : WEIGHTS.entrySet()) {
      drawn -= each.getValue();
      if (drawn < 0) {
        return each.getKey();
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }

  private String aLine(FareLineForm form) {
    return aim.at(FareLine.makeUp(form, this::choose), at).text();
  }

  private int choose(int of) {
    return random.nextInt(100) < sameness ? 0 : random.nextInt(of);
  }
}
