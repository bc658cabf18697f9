package cursitor.server.console.policy.trial;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A decision in words, without ids and without the row or version it was made by: two decisions
/// that do the same read the same.
final class Told {
  private final DateTimeFormatter times;

  Told(ZoneId zone) {
    times = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  String moment(Instant at) {
    return times.format(at);
  }

  String of(Decision decision) {
    List<String> words = decision.effects().stream().flatMap(this::of).toList();
    return words.isEmpty() ? "nothing" : words.stream().collect(Collectors.joining("; "));
  }

  private Stream<String> of(Effect effect) {
    return switch (effect) {
      case Effect.SendMessage send -> Stream.of("sends " + send.message().subject());
      case Effect.ResendMessage _ -> Stream.of("sends a message once more");
      case Effect.AnswerWith _ -> Stream.of("answers");
      case Effect.SetAlarm(_, var alarm, var at) ->
          Stream.of("timer " + alarm + " to " + moment(at));
      case Effect.CancelAlarm(_, var alarm) -> Stream.of("stops timer " + alarm);
      case Effect.WriteDocketEntry(_, _, _, var text) -> Stream.of("dockets \"" + text + "\"");
      case Effect.RaiseWorkItem(var item) -> Stream.of("asks a person: " + item.sentence());
      case Effect.SettleWorkItem _ -> Stream.of("settles a work item");
      case Effect.RecordReason(_, var reason) ->
          Stream.of(reason.question() + ": " + reason.outcome());
      case Effect.MarkMessage _ -> Stream.empty();
      case Effect.EraseCaseFile _ -> Stream.of("erases the case file");
      case Effect.Withhold _ -> Stream.empty();
    };
  }
}
