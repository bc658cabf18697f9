package cursitor.wire.exchange;

import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.wire.xml.Spot;
import cursitor.wire.xml.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was found wrong with one message, as far as it is told.
public final class FoundFaults {
  private static final int LONGEST_NAME = 80;

  private final List<Refusal> refusals = new ArrayList<>(0);

  public boolean none() {
    return refusals.isEmpty();
  }

  public List<Refusal> inRefusalOrder() {
    refusals.sort(Comparator.comparingInt(refusal -> refusal.code().rank()));
    return List.copyOf(refusals);
  }

  /// One more, unless as many are known as are told.
  public void add(Refusal fault) {
    if (refusals.size() < Refusal.MOST_TOLD) {
      refusals.add(fault);
    }
  }

  /// That reading broke off, which is always told.
  public void unreadable(RefusalCode code, Unreadable why) {
    refusals.add(
        new Refusal(code, "", new Spot(why.line(), why.column()).toString(), "", why.sentence()));
  }

  /// The name of an element: an answer must not grow with one that somebody made up.
  public static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
