package cursitor.server.play;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.node.Desks;
import cursitor.server.node.ServedCodecs;
import cursitor.server.store.CaseFileKinds;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.dmv907.Dmv907World;
import cursitor.story.dmv907.PureWorlds;
import cursitor.story.fare.FareWorld;
import cursitor.story.fare.PureFareWorlds;
import cursitor.story.machine.Machine;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What all stories of a run share beside their stores.
///
/// @param worlds makes the world of a story around a machine
/// @param organizations who has a desk on the engine
/// @param otherContent what the id of an earlier message with other content is refused with
public record Setting(
    BiFunction<Story, Machine, World> worlds,
    List<OrganizationId> organizations,
    Function<OrganizationId, Desk> desks,
    ServedCodecs codecs,
    CaseFileKinds kinds,
    RefusalCode otherContent) {
  /// The courts that stories speak of, one of them closed.
  private static final List<String> COURTS = List.of("90001", "90002", "90003");

  /// Of the courts one is in no table, as a story wants it.
  private static final List<String> FARE_ORGANIZATIONS =
      List.of("J0401", "M0702", "S1400", "X9999", "AZ-JUSTIS", "ACS", "AZ-MVD");

  public Setting {
    organizations = List.copyOf(organizations);
  }

  /// The courts of the stories and the DMV under a policy.
  public static Setting of(Dmv907Policy policy) {
    return new Setting(
        (story, machine) -> new Dmv907World(story, policy, machine),
        Stream.concat(COURTS.stream().map(OrganizationId::new), Stream.of(Dmv907World.DMV))
            .toList(),
        new PureWorlds(policy)::desk,
        ServedCodecs.dmv907(),
        Desks.kinds(),
        ErrorCode.E308);
  }

  /// The courts of FARE, JUSTIS, the vendor and the MVD under a policy.
  public static Setting of(FarePolicy policy) {
    return new Setting(
        (story, machine) -> new FareWorld(story, policy, machine),
        FARE_ORGANIZATIONS.stream().map(OrganizationId::new).toList(),
        organization -> PureFareWorlds.desk(organization, policy),
        ServedCodecs.fare(),
        Desks.kinds(),
        FareCode.E308);
  }
}
