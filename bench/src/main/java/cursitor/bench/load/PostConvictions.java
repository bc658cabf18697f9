package cursitor.bench.load;

import cursitor.bench.http.Frame;
import cursitor.bench.http.Template;
import cursitor.bench.notice.People;
import cursitor.dmv907.message.License;
import java.nio.ByteBuffer;
import java.util.List;

/// Reports the convictions that must be on file before a hold is accepted. No licence number is
/// given, so the DMV assigns one and tells it in its answer: with it the hold will be matched.
final class PostConvictions implements Work {
  private static final byte[] RECORDED = Frame.ascii(">C002<");
  private static final byte[] LICENSE = Frame.ascii("DriverLicense>");
  private static final byte[] NUMBER = Frame.ascii("IdentificationID>");

  private final Posting posting;
  private final People people;

  PostConvictions(Door door, List<Template> templates, People people) {
    posting = new Posting(door.post("/exchange", "application/xml"), templates, people::conviction);
    this.people = people;
  }

  @Override
  public ByteBuffer request(int n, byte[] target) {
    return posting.request(n, target);
  }

  @Override
  public boolean right(int n, Frame answer) {
    int license = answer.find(LICENSE, 0);
    if (answer.status() != 200 || !answer.has(RECORDED) || license < 0) {
      return false;
    }
    String number = answer.textAt(answer.find(NUMBER, license) + NUMBER.length, '<');
    people.licensed(n, new License(number, "CA"));
    return answer.says(people.conviction(n)[People.MESSAGE_ID]);
  }
}
