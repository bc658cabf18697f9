package cursitor.server.console.search;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseFile;
import cursitor.fare.Position;
import cursitor.fare.mvd.CustomerFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a case stands, in a few words: enough to tell it from its namesakes.
final class CaseStanding {
  private CaseStanding() {}

  static String of(CaseFile file) {
    return switch (file) {
      case CourtFile court -> counted(NoticeView.of(court).stream().map(CaseStanding::of));
      case NoticeFile dmv -> counted(dmv.holds().values().stream().map(CaseStanding::of));
      case CustomerFile customer -> customer.held() ? "registration held" : "no hold";
      case Position.Known known -> of(known.position().life());
      default -> "on file";
    };
  }

  private static String of(NoticeView notice) {
    return switch (notice.state()) {
      case "Certified" -> "not sent yet";
      case "AwaitingReply" -> "waits for the answer";
      case "Unknown" -> "nobody knows whether it arrived";
      case "Refused" -> "refused";
      case "Recorded" -> "on record";
      case "Active" -> "hold stands";
      case "ReleaseAwaitingReply" -> "release waits for the answer";
      case "ReleaseRefused" -> "release refused";
      case "Released" -> "released";
      case "Withdrawn" -> "withdrawn";
      default -> notice.state();
    };
  }

  private static String of(HoldOnFile hold) {
    return switch (hold) {
      case HoldOnFile.Active _ -> "hold stands";
      case HoldOnFile.Released _ -> "released";
    };
  }

  private static String of(Position.Life life) {
    return switch (life) {
      case UNKNOWN -> "not begun";
      case LIVE -> "in FARE";
      case ENDED -> "ended in FARE";
      case DELETED -> "deleted";
    };
  }

  /// Such as `2 released, hold stands`.
  private static String counted(Stream<String> each) {
    Map<String, Long> counts =
        each.collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "nothing sent"
        : counts.entrySet().stream()
            .map(one -> one.getValue() == 1 ? one.getKey() : one.getValue() + " " + one.getKey())
            .collect(Collectors.joining(", "));
  }
}
