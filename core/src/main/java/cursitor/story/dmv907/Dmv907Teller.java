package cursitor.story.dmv907;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.story.machine.Reaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells what courts and the DMV did as results of a story, by the phrases a story is played with,
/// to whoever has it from elsewhere than a story: the records of a node.
public final class Dmv907Teller {
  private final Narrator narrator = new Narrator();
  private final NoticeStates states = new NoticeStates();
  private final Map<UUID, WorkItem> raised = new HashMap<>();

  /// What a desk did with one input, in order, without the arrows.
  ///
  /// @param came the message it was, or null
  /// @param answered the request of this desk it answers, or null
  public List<String> results(
      Reaction reaction, @Nullable Message came, @Nullable Message answered) {
    narrator.tell(reaction);
    List<String> told = new ArrayList<>(narrator.told());
    Map<String, String> reached = new LinkedHashMap<>();
    if (answered != null && came instanceof AnswerMessage answer) {
      states.answered(answered, answer, reached);
    }
    for (Effect effect : reaction.effects()) {
      switch (effect) {
        case Effect.SendMessage send -> states.sent(send.message(), reached);
        case Effect.RaiseWorkItem raise -> raised.put(raise.item().id(), raise.item());
        case Effect.SettleWorkItem settle when settle.outcome().equals("closed") -> {
          WorkItem item = raised.get(settle.item());
          if (item != null && item.kind() == WorkItem.Kind.MEND_NOTICE) {
            states.closed(settle.caseFile().desk(), item.subject(), reached);
          }
        }
        default -> {}
      }
    }
    told.addAll(states.told(reaction.desk(), reached));
    return told;
  }

  /// What a desk did with what was here before.
  public List<String> again(Reaction repeated) {
    narrator.tell(repeated);
    return narrator.told();
  }

  /// Nobody knows whether the DMV has a message.
  public List<String> unknown(OrganizationId court, Message sent) {
    Map<String, String> reached = new LinkedHashMap<>();
    states.unknown(sent, reached);
    return states.told(court, reached);
  }

  /// A notice that is kept and waits to be sent.
  public List<String> certified(OrganizationId court, Message sentLater) {
    Map<String, String> reached = new LinkedHashMap<>();
    states.certified(sentLater, reached);
    return states.told(court, reached);
  }

  /// What a court does that sends a notice once more.
  public static String sentAgain(Message message) {
    return Narrator.desk(message.header().sender())
        + " sends "
        + Narrator.notice(message)
        + " again";
  }

  /// What a story calls an organisation.
  public static String desk(OrganizationId organization) {
    return Narrator.desk(organization);
  }
}
