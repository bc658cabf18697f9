package cursitor.server.console.policy;

import cursitor.policy.DatedPolicy;
import cursitor.policy.PolicyNotReadable;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.Console;
import cursitor.server.node.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The versions of a node for whoever shows them, and what they are now.
@Component
final class Shelf {
  private final Node node;
  private final PolicyBook book;

  Shelf(Node node, Console console) {
    this.node = node;
    book = console.policies();
  }

  /// A version with its tables.
  record Version(KeptVersion kept, PolicyTexts texts, DatedPolicy policy) {}

  Node node() {
    return node;
  }

  PolicyBook book() {
    return book;
  }

  Instant now() {
    return node.time().instant();
  }

  /// The exchanges of the node in their order.
  List<PolicySet> sets() {
    return node.policies().sets().stream().sorted().toList();
  }

  /// The exchange of this name; the node's first one where none is named.
  PolicySet set(String name) {
    return sets().stream()
        .filter(set -> name.isEmpty() || set.name().equals(name))
        .findFirst()
        .orElseThrow(Shelf::notFound);
  }

  Version version(String digest) {
    KeptVersion kept =
        book.versions()
            .find(digest)
            .filter(each -> sets().contains(each.set()))
            .orElseThrow(Shelf::notFound);
    PolicyTexts texts = book.versions().texts(digest).orElseThrow(Shelf::notFound);
    try {
      return new Version(kept, texts, texts.parse());
    } catch (PolicyNotReadable e) {
      throw new ResponseStatusException(HttpStatus.GONE, "of another form", e);
    }
  }

  /// From when on what is in force is.
  Use useInForce(PolicySet set) {
    return book.inForce(set, now()).orElseThrow(Shelf::notFound);
  }

  Version inForce(PolicySet set) {
    return version(useInForce(set).digest());
  }

  /// Today, where those live who live by it.
  LocalDate today(DatedPolicy policy) {
    return policy.day(now());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
