package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which state each notice of a court has reached (rule 5), as its messages and their answers show
/// it.
final class NoticeStates {
  /// By court and subject.
  private final Map<String, String> states = new HashMap<>();

  /// What has been active once.
  private final Set<String> placed = new HashSet<>();

  /// The hold each release was sent for, by the id of the release.
  private final Map<String, String> released = new HashMap<>();

  /// Results for the states that were reached and not had before.
  List<String> told(OrganizationId court, Map<String, String> reached) {
    List<String> told = new ArrayList<>();
    reached.forEach((subject, state) -> {
      if (state.equals("Active")) {
        placed.add(court + " " + subject);
      }
      if (!state.equals(states.put(court + " " + subject, state))) {
        told.add(subject + at(court) + " is " + state);
      }
    });
    return told;
  }

  private static String at(OrganizationId court) {
    String name = Narrator.desk(court);
    return name.equals("court") ? "" : " at " + name;
  }

  void sent(Message message, Map<String, String> reached) {
    reached.put(subject(message), isRelease(message) ? "ReleaseAwaitingReply" : "AwaitingReply");
  }

  void certified(Message message, Map<String, String> reached) {
    if (!isRelease(message)) {
      reached.put(subject(message), "Certified");
    }
  }

  void unknown(Message message, Map<String, String> reached) {
    reached.put(subject(message), "Unknown");
  }

  void answered(Message request, AnswerMessage answer, Map<String, String> reached) {
    String subject = subject(request);
    if (answer.resendRequested()) {
      reached.put(subject, "Unknown");
    } else if (isRelease(request)) {
      reached.put(subject, answer.refuses() ? "ReleaseRefused" : "Released");
    } else if (request instanceof ConvictionNotification) {
      reached.put(subject, answer.refuses() ? "Refused" : "Recorded");
    } else {
      reached.put(subject, answer.refuses() ? "Refused" : "Active");
    }
  }

  /// What was refused and is given up; a hold that stood before its release stands again.
  void closed(OrganizationId court, String subject, Map<String, String> reached) {
    String name = court + " " + subject;
    String state = states.getOrDefault(name, "");
    if (state.equals("Refused")) {
      reached.put(subject, "Withdrawn");
    } else if (state.equals("ReleaseRefused")) {
      reached.put(subject, placed.contains(name) ? "Active" : "Withdrawn");
    }
  }

  private static boolean isRelease(Message message) {
    return message instanceof FailureToComplyNotification notification
        && notification.notice() instanceof Release;
  }

  /// A release stands under its hold.
  private String subject(Message message) {
    if (message instanceof FailureToComplyNotification notification) {
      return switch (notification.notice()) {
        case Hold hold -> hold.abstractId();
        case Release release -> {
          String prior = release.claim(Field.PRIOR_ABSTRACT_ID);
          yield released.computeIfAbsent(
              release.abstractId(), id -> prior.isEmpty() ? onlyHold(message, id) : prior);
        }
      };
    }
    return message.subject();
  }

  /// The one hold of the court that is active, else the release's own id.
  private String onlyHold(Message message, String id) {
    String court = message.header().sender() + " ";
    List<String> active =
        states.entrySet().stream()
            .filter(each -> each.getKey().startsWith(court))
            .filter(each -> each.getValue().equals("Active"))
            .map(each -> each.getKey().substring(court.length()))
            .toList();
    return active.size() == 1 ? active.getFirst() : id;
  }
}
