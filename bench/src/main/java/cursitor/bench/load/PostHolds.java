package cursitor.bench.load;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Template;
import cursitor.bench.notice.People;
import java.nio.ByteBuffer;
import java.util.List;

/// Sends the DMV holds on people it knows. A right answer is the success M000, to this very message
/// and about this very abstract.
final class PostHolds implements Work {
  private static final byte[] ACCEPTED = Frame.ascii(">M000<");

  private final Posting posting;
  private final People people;

  PostHolds(Door door, List<Template> templates, People people) {
    posting = new Posting(door.post("/exchange", "application/xml"), templates, people::hold);
    this.people = people;
  }

  @Override
  public ByteBuffer request(int n, byte[] target) {
    return posting.request(n, target);
  }

  @Override
  public boolean right(int n, Frame answer) {
    String[] hold = people.hold(n);
    return answer.status() == 200
        && answer.has(ACCEPTED)
        && answer.says(hold[People.MESSAGE_ID])
        && answer.says(hold[People.ABSTRACT_ID]);
  }
}
