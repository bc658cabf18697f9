package cursitor.server.node;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.DatedPolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The policies a node lives by: those it started with, and others that follow, each from a moment
/// on. Which row of a policy counts is chosen by the date of the event; which policy the desk reads
/// is chosen here, by the moment of the decision. Both are arguments of the decision and nothing
/// else is, so the same occasion gives the same decision.
public final class Policies {
  private final NodeConfig config;
  private final Set<PolicySet> lived = EnumSet.noneOf(PolicySet.class);
  private final Map<PolicySet, Held> held = new ConcurrentHashMap<>();

  private record Held(PolicyTexts texts, PolicyLine<DatedPolicy> line) {}

  private Policies(NodeConfig config) {
    this.config = config;
    config.desks().forEach(desk -> lived.add(Desks.set(desk.kind())));
  }

  /// The policies of a configuration. That of FARE is loaded at once where a desk or a report needs
  /// it, and checked where a folder is named.
  static Policies of(NodeConfig config) {
    Policies policies = new Policies(config);
    policies.held(PolicySet.DMV907);
    if (policies.lived.contains(PolicySet.FARE)
        || !config.farePolicy().isEmpty()
        || !config.reports().folder().isEmpty()) {
      policies.held(PolicySet.FARE);
    }
    return policies;
  }

  private Held held(PolicySet set) {
    return held.computeIfAbsent(set, this::load);
  }

  private Held load(PolicySet set) {
    String folder =
        switch (set) {
          case DMV907 -> config.policy();
          case FARE -> config.farePolicy();
        };
    PolicyTexts texts = PolicyFiles.texts(set, folder);
    return new Held(texts, new PolicyLine<>(PolicyFiles.parse(texts)));
  }

  /// The exchanges this node has desks of.
  public Set<PolicySet> sets() {
    return EnumSet.copyOf(lived);
  }

  /// The tables it started with.
  public PolicyTexts first(PolicySet set) {
    return held(set).texts();
  }

  /// The policy that is in force at a moment.
  public DatedPolicy at(PolicySet set, Instant at) {
    return held(set).line().at(at);
  }

  /// Where the days of a desk begin and end.
  public ZoneId zone(DeskConfig.Kind kind, Instant at) {
    return at(Desks.set(kind), at).zone();
  }

  public Dmv907Policy dmv907(Instant at) {
    return (Dmv907Policy) at(PolicySet.DMV907, at);
  }

  public FarePolicy fare(Instant at) {
    return (FarePolicy) at(PolicySet.FARE, at);
  }

  /// Has other policies follow the first one, instead of what was to follow before. What is decided
  /// at or after such a moment is decided by it.
  public void follow(PolicySet set, NavigableMap<Instant, DatedPolicy> policies) {
    held(set).line().follow(new TreeMap<>(policies));
  }
}
