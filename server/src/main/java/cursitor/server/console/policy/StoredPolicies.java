package cursitor.server.console.policy;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.store.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/// The versions of the policy in a store, for commands that read it without its node. A store whose
/// node has no console yet, or an older one, knows of none.
public final class StoredPolicies {
  private StoredPolicies() {}

  /// The policy of FARE that is in force at a moment: a scheduled version, else the configured
  /// tables, else those the node has started with, else the shipped ones.
  ///
  /// @param folder of the configured tables; empty where no configuration was named
  /// @throws cursitor.server.config.StartFailure where this program cannot read it
  public static FarePolicy fare(Place place, String folder, Instant at) {
    Optional<ConsoleStore> found = ConsoleStore.openAsItIs(place);
    if (found.isEmpty()) {
      return PolicyFiles.loadFare(folder);
    }
    try (ConsoleStore store = found.get()) {
      return kept(new PolicyBook(store), folder.isEmpty(), at)
          .map(texts -> (FarePolicy) PolicyFiles.parse(texts))
          .orElseGet(() -> PolicyFiles.loadFare(folder));
    }
  }

  private static Optional<PolicyTexts> kept(PolicyBook book, boolean alsoBegunWith, Instant at) {
    try {
      return book.inForce(PolicySet.FARE, at)
          .filter(use -> use.isScheduled() || alsoBegunWith)
          .flatMap(use -> book.versions().texts(use.digest()));
    } catch (DataAccessException _) {
      return Optional.empty();
    }
  }

  /// What was decided about versions of all exchanges, the newest first.
  public static List<Use> uses(Place place) {
    Optional<ConsoleStore> found = ConsoleStore.openAsItIs(place);
    if (found.isEmpty()) {
      return List.of();
    }
    try (ConsoleStore store = found.get()) {
      PolicyBook book = new PolicyBook(store);
      List<Use> uses = new ArrayList<>();
      for (PolicySet set : PolicySet.values()) {
        uses.addAll(book.uses(set));
      }
      return uses;
    } catch (DataAccessException _) {
      return List.of();
    }
  }
}
