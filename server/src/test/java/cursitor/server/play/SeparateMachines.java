package cursitor.server.play;

import cursitor.exchange.Act;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Place;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Reaction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Each desk on an engine and a store of its own, as in the field.
final class SeparateMachines implements Machine {
  private final Map<OrganizationId, EngineMachine> machines = new LinkedHashMap<>();
  private final UnaryOperator<Act> asAsked;
  private final Consumer<Act> before;

  /// @param places the store of each organisation
  /// @param asAsked what somebody really asks for where a story's line asks for an act
  /// @param before told of each act before it is performed
  SeparateMachines(
      Setting setting,
      Function<OrganizationId, Place> places,
      UnaryOperator<Act> asAsked,
      Consumer<Act> before) {
    this.asAsked = asAsked;
    this.before = before;
    for (OrganizationId each : setting.organizations()) {
      Setting alone =
          new Setting(
              setting.worlds(),
              List.of(each),
              setting.desks(),
              setting.codecs(),
              setting.kinds(),
              setting.otherContent());
      machines.put(each, new EngineMachine(alone, places.apply(each), false));
    }
  }

  private EngineMachine of(OrganizationId organization) {
    return Objects.requireNonNull(machines.get(organization));
  }

  @Override
  public Reaction perform(Act act, Occasion occasion) {
    before.accept(act);
    return of(act.desk()).perform(asAsked.apply(act), occasion);
  }

  @Override
  public Reaction receive(
      OrganizationId desk, Message message, OrganizationId caller, Occasion occasion) {
    return of(desk).receive(desk, message, caller, occasion);
  }

  @Override
  public Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion) {
    return of(desk).report(desk, report, occasion);
  }

  @Override
  public @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up) {
    return machines.entrySet().stream()
        .filter(each -> up.test(each.getKey()))
        .map(Map.Entry::getValue)
        .filter(machine -> machine.earliest(occasion.at()).isPresent())
        .min(Comparator.comparing(machine -> machine.earliest(occasion.at()).orElseThrow()))
        .map(machine -> Optional.ofNullable(machine.ring(occasion, up)))
        .flatMap(Function.identity())
        .orElse(null);
  }

  @Override
  public void close() {
    machines.values().forEach(EngineMachine::close);
  }
}
