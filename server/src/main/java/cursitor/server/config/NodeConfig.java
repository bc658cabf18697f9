package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What one node hosts, whom it exchanges with and where it keeps its records.
///
/// @param store the folder of the embedded store, or the JDBC URL of a PostgreSQL database
///   (`jdbc:postgresql:…`)
/// @param policy the folder of the dated tables of DMV907, or empty for those that are shipped
/// @param farePolicy the folder of those of FARE, likewise
public record NodeConfig(
    String store,
    @DefaultValue Listen listen,
    @DefaultValue List<DeskConfig> desks,
    @DefaultValue List<PartnerConfig> partners,
    @DefaultValue List<KeyConfig> keys,
    @DefaultValue("") String policy,
    @DefaultValue("") String farePolicy,
    @DefaultValue Limits limits,
    @DefaultValue Reports reports,
    @DefaultValue ConsoleConfig console) {

  public NodeConfig {
    desks = List.copyOf(desks);
    partners = List.copyOf(partners);
    keys = List.copyOf(keys);
  }

  /// A node with the shipped policy and the usual limits.
  public static NodeConfig of(
      String store,
      Listen listen,
      List<DeskConfig> desks,
      List<PartnerConfig> partners,
      List<KeyConfig> keys) {
    return new NodeConfig(
        store,
        listen,
        desks,
        partners,
        keys,
        "",
        "",
        Limits.USUAL,
        Reports.NONE,
        ConsoleConfig.USUAL);
  }

  /// How the partner of this id is reached, if it is one of ours.
  public Optional<PartnerConfig> partner(OrganizationId id) {
    return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
  }

  /// The desk of this id, if this node hosts it.
  public Optional<DeskConfig> desk(OrganizationId id) {
    return desks.stream().filter(desk -> desk.id().equals(id)).findFirst();
  }
}
