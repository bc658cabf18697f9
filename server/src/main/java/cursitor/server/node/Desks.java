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
import cursitor.policy.DatedPolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicySet;
import cursitor.server.store.CaseFileKinds;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The desks a node hosts, and the kinds of case files they keep.
public final class Desks {
  private Desks() {}

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

  /// The desks of a node, each deciding by the policy of the moment.
  static Map<OrganizationId, Desk> of(NodeConfig config, Policies policies) {
    Map<OrganizationId, Desk> all = new HashMap<>();
    for (DeskConfig desk : config.desks()) {
      all.put(desk.id(), new DatedDesk(desk, policies));
    }
    return all;
  }

  /// The exchange whose tables a desk lives by.
  static PolicySet set(DeskConfig.Kind kind) {
    return kind.isFare() ? PolicySet.FARE : PolicySet.DMV907;
  }

  /// A desk that decides by this policy, which is one of its exchange.
  static Desk made(DeskConfig config, DatedPolicy policy) {
    return switch (config.kind()) {
      case COURT -> new CourtDesk(config.id(), named(config.dmv()), (Dmv907Policy) policy);
      case DMV -> new DmvDesk(config.id(), (Dmv907Policy) policy);
      case FARE_COURT ->
          new FareCourtDesk(config.id(), named(config.justis()), (FarePolicy) policy);
      case JUSTIS -> new JustisDesk(config.id(), named(config.vendor()), (FarePolicy) policy);
      case VENDOR ->
          new VendorDesk(
              config.id(), named(config.justis()), named(config.mvd()), (FarePolicy) policy);
      case MVD -> new MvdDesk(config.id(), (FarePolicy) policy);
    };
  }

  private static OrganizationId named(@Nullable OrganizationId counterpart) {
    return Objects.requireNonNull(counterpart, "a desk says whom it sends to");
  }
}
