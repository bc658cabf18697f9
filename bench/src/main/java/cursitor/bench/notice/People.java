package cursitor.bench.notice;

import cursitor.dmv907.message.License;
import java.util.ArrayList;
import java.util.List;

/// Everybody a run is about, made before it is measured.
public final class People {
  /// Where the message's id stands among the values of a message.
  public static final int MESSAGE_ID = 0;

  /// Where the abstract's id stands.
  public static final int ABSTRACT_ID = 2;

  private static final int LICENSE = 11;

  private final List<String[]> convictions = new ArrayList<>();
  private final List<String[]> holds = new ArrayList<>();

  /// So many people, each with a conviction and a hold.
  public People(long run, int count) {
    for (int n = 0; n < count; n++) {
      Person person = new Person(run, n);
      convictions.add(Places.of(person, 1, ""));
      holds.add(Places.of(person, 2, person.license()));
    }
  }

  /// What stands in the places of the conviction of person n.
  public String[] conviction(int n) {
    return convictions.get(n);
  }

  /// What stands in the places of the hold on person n.
  public String[] hold(int n) {
    return holds.get(n);
  }

  /// Person n has this licence number from now on.
  public void licensed(int n, License license) {
    holds.get(n)[LICENSE] = license.number();
  }
}
