package cursitor.server.simulate.invariant;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.vendor.AccountFile;
import cursitor.story.fare.Role;
import cursitor.story.machine.Reaction;

/// Nothing is lost between the desks, and nothing is decided twice.
final class Journeys {
  private final Desks desks;
  private final Past past;

  Journeys(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
  }

  void sent(FareMessage message) {
    switch (message.transaction()) {
      case VendorTransaction told when message.header().sender().equals(Role.VENDOR_ID) ->
          past.announced().put(name(message, told), message.party());
      // What JUSTIS takes back before the court has heard of it the court never hears of.
      case JustisTransaction.DelinquencyWithdrawn _ ->
          past.announced()
              .entrySet()
              .removeIf(each ->
                  each.getValue().equals(message.party())
                      && each.getKey().contains(TransactionCode.DELINQUENT.name()));
      default -> {}
    }
  }

  void received(Message message, Reaction reaction) {
    boolean decided = reaction.kind() == Reaction.Kind.DECIDED;
    if (message instanceof AnswerMessage) {
      return;
    }
    boolean resend = reaction.answer() != null && reaction.answer().resendRequested();
    if (decided && !resend && reaction.refusals().isEmpty()) {
      boolean fresh = past.decided().add(message.header().messageId());
      if (!fresh) {
        throw new Broken("nothing is applied twice: message " + message.header().messageId());
      }
    }
    if (message instanceof FareMessage fare) {
      taken(fare);
    }
  }

  private void taken(FareMessage message) {
    switch (message.transaction()) {
      case VendorTransaction told when Role.of(message.header().recipient()) == Role.COURT ->
          past.announced().remove(name(message, told));
      case JustisTransaction.TteapFta fta ->
          past.ftaFlags()
              .merge(
                  message.party(),
                  new Past.Flag(message.sequence(), fta.flag()),
                  (had, has) -> has.sequence() > had.sequence() ? has : had);
      default -> {}
    }
  }

  private static String name(FareMessage message, VendorTransaction told) {
    return message.header().correlationId() + " " + told.code() + " " + told.item();
  }

  /// Every number of every lane has had its turn, and every announcement is at the court.
  void atRest() {
    for (RegisterFile register : desks.registers()) {
      PartyKey party = register.party();
      HubFile hub = desks.hub(party);
      AccountFile account = desks.account(party);
      if (Desks.live(register) && hub != null && account != null) {
        whole(register.outbound(), hub.lanes().fromCourt(), "court to JUSTIS", party);
        whole(hub.lanes().toCourt(), register.inbound(), "JUSTIS to court", party);
        whole(hub.lanes().toVendor(), account.lanes().inbound(), "JUSTIS to vendor", party);
        whole(account.lanes().toJustis(), hub.lanes().fromVendor(), "vendor to JUSTIS", party);
      }
    }
    past.announced()
        .forEach((announcement, party) -> {
          RegisterFile register = desks.register(party);
          if (register != null && Desks.live(register)) {
            throw new Broken("nothing is lost: the court never heard of " + announcement, party);
          }
        });
  }

  private static void whole(Outbound sent, Inbound received, String lane, PartyKey party) {
    if (sent.next() != received.next() || received.hasGap()) {
      throw new Broken(
          "nothing is lost: %s is at %d, of %d sent"
              .formatted(lane, received.next() - 1, sent.next() - 1),
          party);
    }
  }
}
