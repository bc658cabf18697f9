package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One notice of a court as its case management system sees it.
///
/// @param releaseAbstractId the abstract of its release, sent or waiting for the answer to the
///   hold; or empty
/// @param action `HOLD`, `RELEASE` (of a hold this court's file does not know), `CONVICTION` or
///   `REVERSAL`
/// @param state the state of rule 5, such as `Active`
/// @param message the last message about it
/// @param code the message or error code it was last answered with, or empty
/// @param licenseNumber the number of the record the DMV used, or empty; personal data
/// @param workItem the open work item about it
/// @param notice a [Hold], [Release] or [ConvictionAbstract] as it was last sent
public record NoticeView(
    String abstractId,
    String releaseAbstractId,
    String action,
    String state,
    boolean answerAwaited,
    @Nullable MessageId message,
    String code,
    String licenseNumber,
    @Nullable UUID workItem,
    Object notice) {

  /// Every notice of a case file: convictions first, then holds, each in the order in which they
  /// came.
  public static List<NoticeView> of(CourtFile file) {
    List<NoticeView> notices = new ArrayList<>();
    file.convictions().forEach((id, state) -> notices.addAll(of(id, state)));
    file.holds().forEach((id, state) -> notices.addAll(of(id, state)));
    return notices;
  }

  private static List<NoticeView> of(String id, ConvictionState state) {
    return switch (state) {
      case ConvictionState.Absent() -> List.of();
      case ConvictionState.Certified(var conviction) ->
          List.of(view(id, conviction, "Certified", false, null, "", "", null));
      case ConvictionState.AwaitingReply(var conviction, var message) ->
          List.of(view(id, conviction, "AwaitingReply", true, message, "", "", null));
      case ConvictionState.Unknown(var was, var trace) ->
          List.of(view(id, was.conviction(), "Unknown", true, was.message(), "", "", trace));
      case ConvictionState.Refused(var conviction, var message, var item, var code) ->
          List.of(view(id, conviction, "Refused", false, message, code, "", item));
      case ConvictionState.Recorded(var conviction, var message, var code, var number) ->
          List.of(view(id, conviction, "Recorded", false, message, code, number, null));
      case ConvictionState.Withdrawn(var conviction) ->
          List.of(view(id, conviction, "Withdrawn", false, null, "", "", null));
    };
  }

  private static List<NoticeView> of(String id, HoldState state) {
    return switch (state) {
      case HoldState.Absent() -> List.of();
      case HoldState.Certified(var hold, _) ->
          List.of(view(id, hold, "Certified", false, null, "", "", null));
      case HoldState.AwaitingReply(var hold, var message, var waiting) ->
          List.of(view(id, hold, "AwaitingReply", true, message, "", "", null).releasedBy(waiting));
      case HoldState.Unknown(var was, var trace) ->
          of(id, was).stream().map(view -> view.unknown(trace)).toList();
      case HoldState.Refused(var hold, var message, var item, var code) ->
          List.of(view(id, hold, "Refused", false, message, code, "", item));
      case HoldState.Active(var hold, var message, var code, var number, var item) ->
          List.of(view(id, hold, "Active", false, message, code, number, item));
      case HoldState.ReleaseAwaitingReply(var placed, var release, var message) ->
          List.of(released(id, placed, release, "ReleaseAwaitingReply", true, message, "", null));
      case HoldState.ReleaseRefused(var placed, var release, var message, var item, var code) ->
          List.of(released(id, placed, release, "ReleaseRefused", false, message, code, item));
      case HoldState.Released(var placed, var release, var message, var code) ->
          List.of(released(id, placed, release, "Released", false, message, code, null));
      case HoldState.Withdrawn(var hold, var release) -> withdrawn(id, hold, release);
    };
  }

  private static List<NoticeView> withdrawn(
      String id, @Nullable Hold hold, @Nullable Release release) {
    if (hold != null) {
      return List.of(view(id, hold, "Withdrawn", false, null, "", "", null).releasedBy(release));
    }
    return release == null
        ? List.of()
        : List.of(released(id, null, release, "Withdrawn", false, null, "", null));
  }

  private static NoticeView view(
      String id,
      Object notice,
      String state,
      boolean awaited,
      @Nullable MessageId message,
      String code,
      String licenseNumber,
      @Nullable UUID workItem) {
    String action = notice instanceof ConvictionAbstract c ? c.kind().name() : "HOLD";
    return new NoticeView(
        id, "", action, state, awaited, message, code, licenseNumber, workItem, notice);
  }

  private static NoticeView released(
      String id,
      HoldState.@Nullable Active placed,
      Release release,
      String state,
      boolean awaited,
      @Nullable MessageId message,
      String code,
      @Nullable UUID workItem) {
    return new NoticeView(
        id,
        release.abstractId(),
        placed == null ? "RELEASE" : "HOLD",
        state,
        awaited,
        message,
        code,
        placed == null ? "" : placed.licenseNumber(),
        workItem,
        release);
  }

  /// The hold with the release that was asked for before it was answered.
  private NoticeView releasedBy(@Nullable Release release) {
    if (release == null) {
      return this;
    }
    return new NoticeView(
        abstractId,
        release.abstractId(),
        action,
        state,
        answerAwaited,
        message,
        code,
        licenseNumber,
        workItem,
        notice);
  }

  private NoticeView unknown(@Nullable UUID trace) {
    return new NoticeView(
        abstractId,
        releaseAbstractId,
        action,
        "Unknown",
        true,
        message,
        code,
        licenseNumber,
        trace,
        notice);
  }

  @Override
  public String toString() {
    return "NoticeView " + abstractId + " " + state;
  }
}
