package cursitor.server.reissue;

import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Act;
import cursitor.exchange.Decision;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.Worksheet;
import cursitor.server.node.Rehearsal;
import cursitor.server.store.KeptMessage;
import java.util.List;
import java.util.Optional;

/// Judges the notices of a court of DMV907 and DMV902. One that was refused may go out again; one
/// that was taken may not, for an abstract is sent once: whether to release a hold, to ask for a
/// new one or to report a reversal is for a clerk to certify.
final class NoticeJudge {
  private final MendingDesk desk;
  private final Rehearsal rehearsal;

  NoticeJudge(MendingDesk desk, Rehearsal rehearsal) {
    this.desk = desk;
    this.rehearsal = rehearsal;
  }

  Judgement judge(KeptMessage sent, CourtFile file, Sendings sendings) {
    Optional<NoticeView> found =
        NoticeView.of(file).stream().filter(view -> isOut(view, sent.id())).findFirst();
    if (found.isEmpty()) {
      return new Judgement.Right("Another message about the same notice has taken its place.");
    }
    NoticeView view = found.get();
    if (view.answerAwaited()) {
      return new Judgement.Right("The partner has not answered yet; it may still be taken.");
    }
    Optional<Worksheet> refused =
        Optional.ofNullable(view.workItem())
            .flatMap(desk::find)
            .filter(sheet -> sheet.remedy() == Worksheet.Remedy.CORRECT);
    return refused.isPresent()
        ? again(refused.get(), sent, sendings)
        : anew(view, sent, file.key().desk(), file.key().mode(), sendings);
  }

  private static boolean isOut(NoticeView view, MessageId sent) {
    return sent.equals(view.message());
  }

  /// It was refused: may it go out again as it was?
  private Judgement again(Worksheet sheet, KeptMessage sent, Sendings sendings) {
    Optional<Act> act = desk.asItWas(sheet);
    if (act.isEmpty()) {
      return new Judgement.ForAPerson(
          "Its form is at fault by now; mend it in the correction queue.", true, List.of());
    }
    return switch (rehearsal.of(act.get())) {
      case Decision.Refused refused -> refusedNow(refused.refusals(), true);
      case Decision.Accepted accepted ->
          sendings.sendable(
              act.get(),
              sent.id().value().toString(),
              sent,
              accepted,
              "It was refused and nobody has mended it");
    };
  }

  /// It was taken: would the desk send it today?
  private Judgement anew(
      NoticeView view,
      KeptMessage sent,
      OrganizationId court,
      OperatingMode mode,
      Sendings sendings) {
    Act act = act(view.notice(), court, mode);
    return switch (rehearsal.afresh(act, sent.keptAt())) {
      case Decision.Refused refused -> refusedNow(refused.refusals(), false);
      case Decision.Accepted accepted -> {
        List<Judgement.Difference> differences = sendings.differences(sent, accepted);
        yield differences.isEmpty()
            ? new Judgement.Right("The desk would send the same today.")
            : new Judgement.ForAPerson(
                "It would be written otherwise today. The partner has taken it, and an abstract is"
                    + " sent once: a clerk decides what is to follow.",
                false,
                differences);
      }
    };
  }

  private static Act act(Object notice, OrganizationId court, OperatingMode mode) {
    return switch (notice) {
      case Hold hold -> new CourtAct.HoldRequested(court, mode, hold, true);
      case Release release -> new CourtAct.ReleaseRequested(court, mode, release);
      case ConvictionAbstract conviction ->
          new CourtAct.ConvictionReported(court, mode, conviction);
      default -> throw new IllegalArgumentException("no notice: " + notice.getClass());
    };
  }

  private static Judgement refusedNow(List<Refusal> refusals, boolean onTheQueue) {
    return new Judgement.ForAPerson(
        "The desk would refuse it today: " + Sendings.words(refusals) + ".", onTheQueue, List.of());
  }
}
