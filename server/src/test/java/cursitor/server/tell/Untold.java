package cursitor.server.tell;

import cursitor.story.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which stories cannot be told back so that they play to the same, and why.
final class Untold {
  static final List<String> DMV907_FILES =
      List.of(
          "authority.story",
          "conviction.story",
          "correction.story",
          "court-states.story",
          "dates.story",
          "delivery.story",
          "hold-never-on-a-namesake.story",
          "idempotency.story",
          "identity.story",
          "release-never-blocked.story",
          "test-mode.story",
          "wire.story");

  /// Of FARE's many files these, for time.
  static final List<String> FARE_FILES =
      List.of(
          "charges.story",
          "court-notices.story",
          "delinquency.story",
          "failure-to-appear.story",
          "flags.story",
          "money.story",
          "notices.story",
          "post-disposition.story",
          "purpose.story",
          "streams.story",
          "tteap.story");

  private static final String REFUSED = "what the DMV refused belongs to no case file";
  private static final String CHANGED = "the DMV's register is told as it is now";
  private static final String WIRE = "bytes that are no message have no line";
  private static final String REGISTER = "the MVD's register is told as it is now";
  private static final String RESENT = "the hours at which a message went out again are not kept";
  private static final String ONE_BY_ONE = "several changes of one submission are told one by one";

  /// Its party's name is none that a message may carry, so it happens in memory only.
  static final String IN_MEMORY_ONLY =
      "A request the MVD cannot read is the vendor's to mend: closing its item asks anew, and so does"
          + " a corrected name.";

  private static final Map<Pattern, String> BY_LINE = new LinkedHashMap<>();
  static final Map<String, String> BY_TITLE = new LinkedHashMap<>();

  static {
    byLine(
        "(the same message|the same id|the same answer|another answer)|an unknown message",
        "what comes again is counted, not dated");
    byLine(
        "is lost, unnoticed|messages of|goes down|the dmv fails|shuts",
        "the course of a delivery that failed in this way is not kept");
    byLine(
        "(court|vendor|justis)( \\S+)? refuses",
        "what a desk refuses its own people has not happened: it is a remark");
    byLine(" seals | restricts ", "what was erased cannot be told");
    for (String title :
        List.of(
            "A failure to appear is no longer noticed.",
            "A failure to pay is no longer noticed since 27 June 2017.",
            "Not going to traffic school is no failure to comply.",
            "Not paying a fine is no failure to comply.",
            "A failure that was not wilful is not noticed.",
            "An order for a violation of another code gives no ground.",
            "Every reason why a notice is not authorised is told.",
            "A court that is closed places no holds, but its holds are still released.",
            "The conviction of another participant on the docket does not carry a hold.",
            "A conviction that was reversed carries no hold.",
            "A second hold for the same section is refused, whatever its abstract id.",
            "The licence number of somebody with another surname is refused.",
            "The licence number of a namesake with another birth date is refused.",
            "Neither surname nor birth date agree: both are named in one answer.",
            "A number that is not on file is refused, though one record has this name and birth date.",
            "The same number in another state is another licence.",
            "A second release of the same hold is recorded and changes nothing.",
            "Nothing to release, and another hold remains: the missing hold is said first.",
            "A release that fits two holds must say which.",
            "Only the court that placed a hold may release it.",
            "Another court's docket of the same number is another case.",
            "A release that names another first name on the docket is about somebody else.",
            "A test hold does not see the production record.",
            "A test release leaves the production hold in force.")) {
      BY_TITLE.put(title, REFUSED);
    }
    BY_TITLE.put("A conviction without a number is recorded on name and birth date.", CHANGED);
    BY_TITLE.put(
        "Without a number two drivers of one name and birth date are not told apart.", CHANGED);
    BY_TITLE.put("An X number given as licence number finds its record.", CHANGED);
    BY_TITLE.put("A birth date that is no date is a fault of that field.", WIRE);
    BY_TITLE.put(
        "The MVD is silent; the release is asked for again every hour until it answers.", RESENT);
    BY_TITLE.put(
        "A backlog debt that turns out to be partly civil: the stream changes from criminal to mixed.",
        ONE_BY_ONE);
    BY_TITLE.put(
        "No vehicle is registered yet: the request waits, is made again at intervals, and is placed once there is one.",
        REGISTER);
    BY_TITLE.put(
        "A request waits for a vehicle, and meanwhile so much is paid that no hold would be asked for: it is not made again.",
        REGISTER);
    byLine("cms ", "a case is told as if it was submitted whole");
  }

  private Untold() {}

  private static void byLine(String pattern, String why) {
    BY_LINE.put(Pattern.compile(pattern), why);
  }

  /// Why a story cannot be told back.
  ///
  /// @param cases how many case files there are to tell of
  /// @return empty where it must hold
  static String why(String file, Story story, int cases) {
    if (cases == 0) {
      return "what was refused before there was a case file belongs to none";
    }
    if (cases > 1) {
      return "each of several cases is told for itself";
    }
    if (BY_TITLE.containsKey(story.title())) {
      return BY_TITLE.get(story.title());
    }
    return BY_LINE.entrySet().stream()
        .filter(each -> each.getKey().matcher(story.text()).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
