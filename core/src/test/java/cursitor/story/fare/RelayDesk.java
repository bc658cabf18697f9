package cursitor.story.fare;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.PartyKey;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.court.CourtAct;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Minutes;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Transaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A desk without a law: a court sends what it is told to JUSTIS, JUSTIS passes it on to the
/// vendor, and everything is acknowledged.
record RelayDesk(OrganizationId organization) implements Desk {
  private static final String KIND = "relay";

  record RelayFile(CaseKey key, Outbound outbound) implements CaseFile {}

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    Minutes minutes = new Minutes(organization, OperatingMode.PRODUCTION, occasion);
    switch (input) {
      case Input.ActPerformed(CourtAct.CaseSubmitted act) -> {
        for (CaseSubmission.PartySubmission party : act.submission().parties()) {
          CourtTransaction add = new CourtTransaction.CaseAdd(party.caseParty(), null);
          send(files, minutes, party.caseParty().key(), add, null);
        }
      }
      case Input.ActPerformed(CourtAct.TransactionSubmitted act) ->
          send(files, minutes, act.party(), act.transaction(), null);
      case Input.MessageReceived(FareMessage message, _) -> {
        minutes.note(
            new Effect.AnswerWith(
                Answering.acknowledgement(message.header(), occasion, List.of())));
        if (Role.of(organization) == Role.JUSTIS) {
          send(files, minutes, message.party(), message.transaction(), message);
        }
      }
      case Input.AnswerReceived(CaseKey key, AnswerMessage answer, _) -> {
        MessageId request = answer.header().reference();
        if (request != null) {
          RelayFile file = file(files, key);
          minutes.keep(new RelayFile(key, file.outbound().answered(request)));
        }
      }
      case Input.DeliveryReported(CaseKey key, MessageId message, DeliveryTrouble trouble) ->
          minutes.docket(key, "", "", "delivery: " + trouble);
      default -> throw new IllegalStateException("the relay does not know " + input);
    }
    return minutes.accepted();
  }

  private void send(
      Files files,
      Minutes minutes,
      PartyKey party,
      Transaction transaction,
      @Nullable FareMessage before) {
    CaseKey key = new CaseKey(organization, minutes.mode(), KIND, party.fileName());
    OrganizationId to = Role.of(organization) == Role.COURT ? Role.JUSTIS_ID : Role.VENDOR_ID;
    Minutes.Origin origin = before == null ? minutes.here() : Minutes.Origin.of(before);
    Outbound sent = minutes.send(key, file(files, key).outbound(), to, party, origin, transaction);
    minutes.keep(new RelayFile(key, sent));
  }

  private static RelayFile file(Files files, CaseKey key) {
    return files.find(key, RelayFile.class).orElse(new RelayFile(key, Outbound.NONE));
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answering.refusal(request, occasion, refusals);
  }
}
