package cursitor.server.node;

import cursitor.dmv907.court.CourtDesk;
import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.dmv907.dmv.XNumbers;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.fare.court.FareCourtDesk;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.justis.JustisDesk;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.MvdDesk;
import cursitor.fare.mvd.RequestsFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.VendorDesk;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.store.CaseFileKinds;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The desks a node hosts, and the kinds of case files they keep.
public final class Desks {
  private final Dmv907Policy dmv907;
  private final @Nullable FarePolicy fare;

  private Desks(Dmv907Policy dmv907, @Nullable FarePolicy fare) {
    this.dmv907 = dmv907;
    this.fare = fare;
  }

  /// The kinds of case files of all exchanges served here.
  public static CaseFileKinds kinds() {
    Map<String, Class<? extends CaseFile>> kinds = new HashMap<>();
    kinds.put(CourtFile.KIND, CourtFile.class);
    kinds.put(NoticeFile.KIND, NoticeFile.class);
    kinds.put(DriverRecord.KIND, DriverRecord.class);
    kinds.put(XNumbers.KIND, XNumbers.class);
    kinds.put(RegisterFile.KIND, RegisterFile.class);
    kinds.put(HubFile.KIND, HubFile.class);
    kinds.put(AccountFile.KIND, AccountFile.class);
    kinds.put(CustomerFile.KIND, CustomerFile.class);
    kinds.put(RequestsFile.KIND, RequestsFile.class);
    return new CaseFileKinds(kinds);
  }

  static Map<OrganizationId, Desk> of(NodeConfig config, Dmv907Policy dmv907) {
    Desks desks = new Desks(dmv907, farePolicy(config));
    Map<OrganizationId, Desk> all = new HashMap<>();
    for (DeskConfig desk : config.desks()) {
      all.put(desk.id(), desks.desk(desk));
    }
    return all;
  }

  /// Loaded where a desk needs it, and checked where a folder is named.
  private static @Nullable FarePolicy farePolicy(NodeConfig config) {
    boolean needed = config.desks().stream().anyMatch(desk -> desk.kind().isFare());
    return needed || !config.farePolicy().isEmpty()
        ? PolicyFiles.loadFare(config.farePolicy())
        : null;
  }

  private FarePolicy fare() {
    return Objects.requireNonNull(fare, "a desk of FARE has its policy");
  }

  private Desk desk(DeskConfig config) {
    return switch (config.kind()) {
      case COURT -> new CourtDesk(config.id(), named(config.dmv()), dmv907);
      case DMV -> new DmvDesk(config.id(), dmv907);
      case FARE_COURT -> new FareCourtDesk(config.id(), named(config.justis()), fare());
      case JUSTIS -> new JustisDesk(config.id(), named(config.vendor()), fare());
      case VENDOR ->
          new VendorDesk(config.id(), named(config.justis()), named(config.mvd()), fare());
      case MVD -> new MvdDesk(config.id(), fare());
    };
  }

  private static OrganizationId named(@Nullable OrganizationId counterpart) {
    return Objects.requireNonNull(counterpart, "a desk says whom it sends to");
  }
}
