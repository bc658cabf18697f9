package cursitor.story.fare;

import cursitor.exchange.CaseFile;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.machine.Reaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Tells what desks of FARE did as results of a story, by the phrases a story is played with, to
/// whoever has it from elsewhere than a story: the records of a node.
public final class FareTeller {
  private final FareNarrator narrator;

  /// @param usual the case/party that is told without its key
  public FareTeller(FarePolicy policy, PartyKey usual) {
    narrator = new FareNarrator(policy);
    narrator.named(usual);
  }

  /// What a desk did with one input, in order, without the arrows.
  public List<String> results(Reaction reaction) {
    narrator.tell(reaction);
    return narrator.told();
  }

  /// What a desk does that sends a message.
  public String sent(FareMessage message) {
    return desk(message.header().sender()) + " " + narrator.sent(message);
  }

  /// What a desk does that sends a message once more.
  public String sentAgain(FareMessage message) {
    return sent(message) + " again";
  }

  /// How a case/party stands at each desk, a line for each.
  public static List<String> stands(PartyKey key, LocalDate day, Collection<CaseFile> files) {
    return new Standings(key, day).of(files);
  }

  /// What a story calls an organisation.
  public static String desk(OrganizationId organization) {
    return Role.name(organization);
  }
}
