package cursitor.bench.load;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Template;
import cursitor.bench.notice.People;
import java.nio.ByteBuffer;
import java.util.List;

/// Asks a court node for holds, as its case management system does. A right answer says that this
/// very notice is kept and on its way; what came of it is in the feed.
final class AskForHolds implements Work {
  private final Posting posting;
  private final People people;

  AskForHolds(Door door, String court, List<Template> templates, People people) {
    posting =
        new Posting(
            door.post("/api/courts/" + court + "/holds", "application/json"),
            templates,
            people::hold);
    this.people = people;
  }

  @Override
  public ByteBuffer request(int n, byte[] target) {
    return posting.request(n, target);
  }

  @Override
  public boolean right(int n, Frame answer) {
    return answer.status() / 100 == 2 && answer.says(people.hold(n)[People.ABSTRACT_ID]);
  }
}
