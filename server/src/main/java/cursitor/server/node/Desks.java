package cursitor.server.node;

import cursitor.dmv907.court.CourtDesk;
import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.dmv907.dmv.XNumbers;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.store.CaseFileKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The desks a node hosts, and the kinds of case files they keep.
public final class Desks {
  private Desks() {}

  /// The kinds of case files of all exchanges served here.
  public static CaseFileKinds kinds() {
    return new CaseFileKinds(
        Map.of(
            CourtFile.KIND, CourtFile.class,
            NoticeFile.KIND, NoticeFile.class,
            DriverRecord.KIND, DriverRecord.class,
            XNumbers.KIND, XNumbers.class));
  }

  static Map<OrganizationId, Desk> of(List<DeskConfig> configs, Dmv907Policy policy) {
    Map<OrganizationId, Desk> desks = new HashMap<>();
    for (DeskConfig config : configs) {
      desks.put(config.id(), desk(config, policy));
    }
    return desks;
  }

  private static Desk desk(DeskConfig config, Dmv907Policy policy) {
    return switch (config.kind()) {
      case COURT ->
          new CourtDesk(
              config.id(), Objects.requireNonNull(config.dmv(), "a court has a DMV"), policy);
      case DMV -> new DmvDesk(config.id(), policy);
    };
  }
}
