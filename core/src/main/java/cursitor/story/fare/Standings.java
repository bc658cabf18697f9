package cursitor.story.fare;

import cursitor.exchange.CaseFile;
import cursitor.fare.PartyKey;
import cursitor.story.fare.cast.Moment;

/// Tells how a case/party stands at each desk.
final class Standings {
  private Standings() {}

  static void tell(FareNarrator narrator, PartyKey key, Moment moment) {
    boolean any = false;
    for (CaseFile file : narrator.files()) {
      if (file.key().name().equals(key.fileName())) {
        narrator.tell(Role.name(file.key().desk()) + " has it");
        any = true;
      }
    }
    if (!any) {
      narrator.tell("nobody has it");
    }
  }
}
