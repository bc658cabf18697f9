package cursitor.server.api;

import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a court may know about one of its notices.
///
/// @param licenseNumber the number of the record the DMV used, or empty
/// @param workItem what is to be mended, with the errors; null where nothing is
/// @param messages those about the notice, both ways, the oldest first
/// @param docket what was written on the register of actions, the oldest first
/// @param fields the notice as it was last asked for, by the names it is asked with
record NoticeDetail(
    NoticeSummary notice,
    String licenseNumber,
    @Nullable WorkItemView workItem,
    List<MessageLine> messages,
    List<DocketLine> docket,
    Map<String, Object> fields) {
  NoticeDetail {
    messages = List.copyOf(messages);
    docket = List.copyOf(docket);
    fields = Map.copyOf(fields);
  }

  /// A message about the notice.
  ///
  /// @param repeats how often it came again
  record MessageLine(
      long receipt,
      String messageId,
      Direction direction,
      String exchange,
      Standing standing,
      Instant at,
      int repeats) {
    static MessageLine of(KeptMessage message) {
      return new MessageLine(
          message.number(),
          message.id().toString(),
          message.flow().direction(),
          message.flow().exchange(),
          message.standing(),
          message.keptAt(),
          message.repeats());
    }
  }

  /// An entry of the register of actions.
  record DocketLine(Instant at, String code, String text) {
    static DocketLine of(FeedEntry entry) {
      return new DocketLine(entry.at(), entry.code(), entry.text());
    }
  }
}
