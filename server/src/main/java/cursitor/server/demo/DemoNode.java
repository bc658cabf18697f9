package cursitor.server.demo;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The demonstration's node: two courts and a DMV in one process, each reached over HTTP as if it
/// stood elsewhere. The first court speaks plain XML and is answered at once; the second speaks
/// SOAP 1.2 and is answered later, by a message of its own. What the second could not send it tries
/// again after ten minutes only, so that an operator has time to look at it.
public final class DemoNode {
  public static final String FIRST_COURT = "90001";
  public static final String SECOND_COURT = "90002";
  public static final String DMV = "CA-DMV";

  private static final Retry PATIENT =
      new Retry(Duration.ofSeconds(20), 10, Duration.ofMinutes(10));

  private DemoNode() {}

  /// The node's configuration.
  ///
  /// @param store the folder of the embedded store
  public static NodeConfig config(String store, Listen listen) {
    return NodeConfig.of(store, listen, desks(), partners(), keys());
  }

  /// The demonstration's DMV by itself, with the first court as its partner.
  ///
  /// @param court where that court takes answers
  public static NodeConfig dmvAlone(String store, Listen listen, URI court) {
    return NodeConfig.of(
        store,
        listen,
        List.of(DeskConfig.dmv(DMV)),
        List.of(PartnerConfig.of(FIRST_COURT, court, keyOf(DMV)).with(Retry.BRISK)),
        keys());
  }

  /// The key of an organisation of the demonstration. It is no secret.
  public static String keyOf(String organization) {
    return "demo-" + organization.toLowerCase(Locale.ROOT);
  }

  private static List<DeskConfig> desks() {
    return List.of(
        DeskConfig.court(FIRST_COURT, DMV),
        DeskConfig.court(SECOND_COURT, DMV),
        DeskConfig.dmv(DMV));
  }

  private static List<PartnerConfig> partners() {
    URI xml = URI.create("/exchange");
    URI soap = URI.create("/ws");
    return List.of(
        PartnerConfig.of(DMV, xml, keyOf(FIRST_COURT))
            .with(Retry.BRISK)
            .forDesk(new OrganizationId(FIRST_COURT)),
        PartnerConfig.of(DMV, soap, keyOf(SECOND_COURT))
            .with(PartnerConfig.Binding.SOAP12)
            .with(PATIENT)
            .forDesk(new OrganizationId(SECOND_COURT)),
        PartnerConfig.of(FIRST_COURT, xml, keyOf(DMV)).with(Retry.BRISK),
        PartnerConfig.of(SECOND_COURT, soap, keyOf(DMV))
            .with(PartnerConfig.Binding.SOAP12)
            .with(PartnerConfig.Answers.LATER)
            .with(Retry.BRISK));
  }

  private static List<KeyConfig> keys() {
    return List.of(
        KeyConfig.ofKey(keyOf(FIRST_COURT), FIRST_COURT, Role.PARTNER, Role.CMS),
        KeyConfig.ofKey(keyOf(SECOND_COURT), SECOND_COURT, Role.PARTNER, Role.CMS),
        KeyConfig.ofKey(keyOf(DMV), DMV, Role.PARTNER, Role.OPERATOR));
  }
}
