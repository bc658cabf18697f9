package cursitor.server.api;

import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.app.WebServer;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Limits;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Reports;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import cursitor.server.console.Console;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.store.EmptyStore;
import cursitor.wire.Octets;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A real node, its doors open on any free port: two courts and a DMV that knows one driver, and
/// for FARE two courts, the hub, the vendor and the MVD.
public final class CourtNode implements AutoCloseable {
  static final String COURT_KEY = "key-90001";
  static final String OTHER_COURT_KEY = "key-90002";
  static final String DMV_KEY = "key-dmv";
  public static final String FARE_KEY = "key-J0401";
  static final String OTHER_FARE_KEY = "key-M0702";
  static final String OPERATOR_KEY = "key-operator";
  static final int MOST_BYTES = 64 * 1024;

  private static final String DMV = "CA-DMV";
  private static final String JUSTIS = "AZ-JUSTIS";
  private static final String VENDOR = "ACS";
  private static final String MVD = "AZ-MVD";
  private final Node node;
  private final WebServer server;

  private CourtNode(Node node, WebServer server) {
    this.node = node;
    this.server = server;
  }

  public static CourtNode start(Path folder) {
    EmptyStore.forNode(folder);
    Node node = Node.open(config(folder), InstantSource.system());
    for (OperatingMode mode : OperatingMode.values()) {
      node.submit(driver(mode));
    }
    return new CourtNode(node, WebServer.start(node));
  }

  /// A client of the court 90001.
  CourtClient court() {
    return client("90001", COURT_KEY);
  }

  /// A client of the court J0401, which takes part in FARE.
  public CourtClient fareCourt() {
    return client("J0401", FARE_KEY);
  }

  CourtClient client(String court, String key) {
    return new CourtClient(server.address(), court, key);
  }

  /// Where its doors are.
  public URI address() {
    return server.address();
  }

  public Node node() {
    return node;
  }

  /// What its console keeps.
  public Console console() {
    return server.console();
  }

  @Override
  public void close() {
    server.close();
    node.close();
  }

  static NodeConfig config(Path folder) {
    return config(folder, "", "");
  }

  /// The same by own tables of the two exchanges.
  static NodeConfig config(Path folder, String policy, String farePolicy) {
    return new NodeConfig(
        folder.toString(),
        Listen.ANY_LOOPBACK,
        List.of(
            DeskConfig.court("90001", DMV),
            DeskConfig.court("90002", DMV),
            DeskConfig.dmv(DMV),
            DeskConfig.fareCourt("J0401", JUSTIS),
            DeskConfig.fareCourt("M0702", JUSTIS),
            DeskConfig.justis(JUSTIS, VENDOR),
            DeskConfig.vendor(VENDOR, JUSTIS, MVD),
            DeskConfig.mvd(MVD)),
        List.of(
            PartnerConfig.of(DMV, URI.create("/exchange"), COURT_KEY).with(Retry.BRISK),
            fromTo("J0401", JUSTIS),
            fromTo("M0702", JUSTIS),
            fromTo(VENDOR, JUSTIS),
            fromTo(JUSTIS, "J0401"),
            fromTo(JUSTIS, "M0702"),
            fromTo(JUSTIS, VENDOR),
            fromTo(MVD, VENDOR),
            fromTo(VENDOR, MVD)),
        List.of(
            KeyConfig.ofKey(COURT_KEY, "90001", Role.CMS, Role.PARTNER),
            KeyConfig.ofKey(OTHER_COURT_KEY, "90002", Role.CMS),
            KeyConfig.ofKey(OPERATOR_KEY, JUSTIS, Role.OPERATOR),
            KeyConfig.ofKey(DMV_KEY, DMV, Role.PARTNER),
            KeyConfig.ofKey(FARE_KEY, "J0401", Role.CMS, Role.PARTNER),
            KeyConfig.ofKey(OTHER_FARE_KEY, "M0702", Role.CMS, Role.PARTNER),
            KeyConfig.ofKey("key-" + JUSTIS, JUSTIS, Role.PARTNER),
            KeyConfig.ofKey("key-" + VENDOR, VENDOR, Role.PARTNER),
            KeyConfig.ofKey("key-" + MVD, MVD, Role.PARTNER)),
        policy,
        farePolicy,
        new Limits(MOST_BYTES, 16 * MOST_BYTES),
        new Reports(folder.resolve("reports").toString(), "05:30"),
        ConsoleConfig.USUAL);
  }

  private static PartnerConfig fromTo(String sender, String recipient) {
    return PartnerConfig.of(recipient, URI.create("/exchange"), "key-" + sender)
        .with(Retry.BRISK)
        .forDesk(new OrganizationId(sender));
  }

  private static Arrival driver(OperatingMode mode) {
    OrganizationId dmv = new OrganizationId(DMV);
    return new Arrival.Acted(
        dmv,
        new MessageId(UUID.randomUUID()),
        new Input.ActPerformed(
            new DmvAct.DriverFiled(
                dmv,
                mode,
                new License("A1234567", "CA"),
                new PersonName("GARCIA", "MARIA", "ELENA", null),
                LocalDate.of(1984, 5, 4),
                false)),
        Octets.ofText("a driver for the test, " + mode));
  }
}
