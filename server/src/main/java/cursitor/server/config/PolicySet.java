package cursitor.server.config;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.DatedPolicy;
import java.util.List;
import java.util.Map;

/// The exchanges that have dated tables. The console keeps the names: never change one.
public enum PolicySet {
  DMV907("DMV907", "/cursitor/policy/dmv907/", Dmv907Policy.FILES),
  FARE("FARE", "/cursitor/policy/fare/", FarePolicy.FILES);

  private final String title;
  private final String shipped;

  @SuppressWarnings("ImmutableEnumChecker") // It is a list that cannot be changed.
  private final List<String> files;

  PolicySet(String title, String shipped, List<String> files) {
    this.title = title;
    this.shipped = shipped;
    this.files = files;
  }

  /// As people call the exchange.
  public String title() {
    return title;
  }

  /// The names of its tables.
  public List<String> files() {
    return files;
  }

  String shipped(String file) {
    return shipped + file;
  }

  /// Reads the policy from the texts of its tables; throws
  /// [PolicyNotReadable][cursitor.policy.PolicyNotReadable], naming everything that is wrong.
  DatedPolicy parse(Map<String, String> texts) {
    return switch (this) {
      case DMV907 -> Dmv907Policy.parse(texts);
      case FARE -> FarePolicy.parse(texts);
    };
  }
}
