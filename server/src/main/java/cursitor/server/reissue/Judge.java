package cursitor.server.reissue;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Message;
import cursitor.fare.court.CourtAct;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.justis.JustisAct;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.server.mend.AsItStands;
import cursitor.server.mend.MendingDesk;
import cursitor.server.node.Node;
import cursitor.server.node.Rehearsal;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.StoreFailure;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges again what was produced: has the desk decide once more, by the tables and the program of
/// now, without anything being kept or sent.
public final class Judge {
  /// What JUSTIS decides anew whenever it looks at a case/party. The store keeps these words.
  private static final Set<String> LOOKED_AT = Set.of("notice stream", "TTEAP FTA Flag");

  private static final System.Logger LOG = System.getLogger(Judge.class.getName());

  private final Records records;
  private final Rehearsal rehearsal;
  private final NoticeJudge notices;
  private final Sendings sendings;

  public Judge(Node node) {
    records = node.store().records();
    rehearsal = new Rehearsal(node);
    notices = new NoticeJudge(new MendingDesk(node), rehearsal);
    sendings = new Sendings(records, node.patience());
  }

  /// A defect that one case brings to light does not keep the others from being judged.
  public Judgement judge(Found found) {
    try {
      return judged(found);
    } catch (StoreFailure e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "What was produced could not be judged again", e);
      return new Judgement.ForAPerson(
          "It cannot be judged again: a defect of this program stopped it; tell an engineer.");
    }
  }

  private Judgement judged(Found found) {
    Optional<CaseFile> file =
        Optional.ofNullable(found.caseFile())
            .filter(key -> found.sent().stream().allMatch(each -> each.erasedAt() == null))
            .flatMap(records::caseFile);
    if (file.isEmpty()) {
      return new Judgement.Right("The case is erased, or nothing is known of it any more.");
    }
    return switch (file.get()) {
      case CourtFile court ->
          found.sent().isEmpty()
              ? new Judgement.ForAPerson("Nothing was sent; look at what was decided.")
              : notices.judge(found.sent().getFirst(), court, sendings);
      case RegisterFile register -> court(found, register);
      case HubFile hub -> hub(found, hub);
      default ->
          new Judgement.ForAPerson(
              "It cannot be judged again: this desk answers, writes letters and asks for holds, and"
                  + " none of that is taken back by sending it again.");
    };
  }

  /// What JUSTIS has not taken goes out again as the case/party stands; of the rest the desk sends
  /// by itself what has changed.
  private Judgement court(Found found, RegisterFile register) {
    Optional<KeptMessage> refused =
        found.sent().stream().filter(sent -> notTaken(sent, register)).findFirst();
    if (refused.isEmpty()) {
      return found.question().isEmpty()
          ? new Judgement.Right("JUSTIS has taken it, or does not owe an answer any more.")
          : new Judgement.ForAPerson(
              "It cannot be judged again: the court decided it once, from what came then. Correct"
                  + " the case in the case management system; what changes is sent from there.");
    }
    CourtAct act = AsItStands.of(register);
    return switch (rehearsal.of(act)) {
      case Decision.Refused(var refusals, _, _) ->
          new Judgement.ForAPerson(
              "The desk would refuse it today: " + Sendings.words(refusals) + ".");
      case Decision.Accepted accepted ->
          sendings.sendable(
              act,
              register.key().toString(),
              refused.get(),
              accepted,
              "JUSTIS has refused it and nobody has mended it");
    };
  }

  private static boolean notTaken(KeptMessage sent, RegisterFile register) {
    return register.notTaken().stream().anyMatch(each -> each.message().equals(sent.id()));
  }

  private Judgement hub(Found found, HubFile hub) {
    boolean lookedAt =
        found.question().isEmpty()
            ? found.sent().stream().anyMatch(this::isOfALook)
            : LOOKED_AT.contains(found.question());
    if (!lookedAt) {
      return new Judgement.ForAPerson(
          "It cannot be judged again: JUSTIS said it once, because of what came then.");
    }
    JustisAct.LookedAnew act =
        new JustisAct.LookedAnew(hub.key().desk(), hub.key().mode(), hub.key());
    return switch (rehearsal.of(act)) {
      case Decision.Refused(var refusals, _, _) ->
          new Judgement.ForAPerson(
              "The desk would refuse it today: " + Sendings.words(refusals) + ".");
      case Decision.Accepted accepted -> decidedAnew(found, act, accepted);
    };
  }

  private Judgement decidedAnew(Found found, JustisAct.LookedAnew act, Decision accepted) {
    List<Message> messages = Sendings.of(accepted);
    if (messages.isEmpty() || found.sent().isEmpty()) {
      return messages.isEmpty()
          ? new Judgement.Right("JUSTIS would decide the same today.")
          : new Judgement.ForAPerson("Nothing was sent then, and something would be today.");
    }
    return sendings.sendable(
        act,
        act.caseFile().toString(),
        found.sent().getFirst(),
        accepted,
        "JUSTIS would decide otherwise today");
  }

  private boolean isOfALook(KeptMessage sent) {
    return sendings
        .sent(sent)
        .filter(FareMessage.class::isInstance)
        .map(message -> ((FareMessage) message).transaction())
        .filter(transaction ->
            transaction instanceof JustisTransaction.StreamSet
                || transaction instanceof JustisTransaction.StreamChange
                || transaction instanceof JustisTransaction.TteapFta)
        .isPresent();
  }
}
