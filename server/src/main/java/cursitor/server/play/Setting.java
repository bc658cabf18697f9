package cursitor.server.play;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Codecs;
import cursitor.server.node.Desks;
import cursitor.server.node.ServedCodecs;
import cursitor.server.store.CaseFileKinds;
import cursitor.story.dmv907.Dmv907World;
import cursitor.story.dmv907.PureWorlds;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What all stories of a run share beside their stores.
///
/// @param organizations who has a desk on the engine
public record Setting(
    Dmv907Policy policy,
    List<OrganizationId> organizations,
    Function<OrganizationId, Desk> desks,
    Codecs codecs,
    CaseFileKinds kinds) {
  /// The courts that stories speak of, one of them closed.
  private static final List<String> COURTS = List.of("90001", "90002", "90003");

  public Setting {
    organizations = List.copyOf(organizations);
  }

  /// The courts of the stories and the DMV under a policy.
  public static Setting of(Dmv907Policy policy) {
    return new Setting(
        policy,
        Stream.concat(COURTS.stream().map(OrganizationId::new), Stream.of(Dmv907World.DMV))
            .toList(),
        new PureWorlds(policy)::desk,
        ServedCodecs.dmv907(),
        Desks.kinds());
  }
}
