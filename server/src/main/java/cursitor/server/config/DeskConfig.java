package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One desk of this node, and the organisations it exchanges with.
///
/// @param dmv for a court of DMV907 the DMV it sends its notices to, else null
/// @param justis for a court of FARE, and for the vendor, the hub; else null
/// @param vendor for JUSTIS the collection vendor, else null
/// @param mvd for the vendor the motor vehicle division, else null
/// @param folder for a court of FARE a folder whose files of transactions this node loads; null for
///   none
public record DeskConfig(
    OrganizationId id,
    Kind kind,
    @Nullable OrganizationId dmv,
    @Nullable OrganizationId justis,
    @Nullable OrganizationId vendor,
    @Nullable OrganizationId mvd,
    @Nullable String folder) {
  /// The desk of a trial court that sends its notices to this DMV.
  public static DeskConfig court(String id, String dmv) {
    return new DeskConfig(
        new OrganizationId(id), Kind.COURT, new OrganizationId(dmv), null, null, null, null);
  }

  /// The desk of a DMV.
  public static DeskConfig dmv(String id) {
    return new DeskConfig(new OrganizationId(id), Kind.DMV, null, null, null, null, null);
  }

  /// The desk of a court that takes part in FARE.
  public static DeskConfig fareCourt(String id, String justis) {
    return new DeskConfig(
        new OrganizationId(id),
        Kind.FARE_COURT,
        null,
        new OrganizationId(justis),
        null,
        null,
        null);
  }

  /// The same desk with a folder whose files it loads.
  public DeskConfig watching(String where) {
    return new DeskConfig(id, kind, dmv, justis, vendor, mvd, where);
  }

  /// The desk of the hub.
  public static DeskConfig justis(String id, String vendor) {
    return new DeskConfig(
        new OrganizationId(id), Kind.JUSTIS, null, null, new OrganizationId(vendor), null, null);
  }

  /// The desk of the collection vendor.
  public static DeskConfig vendor(String id, String justis, String mvd) {
    return new DeskConfig(
        new OrganizationId(id),
        Kind.VENDOR,
        null,
        new OrganizationId(justis),
        null,
        new OrganizationId(mvd),
        null);
  }

  /// The desk of a motor vehicle division.
  public static DeskConfig mvd(String id) {
    return new DeskConfig(new OrganizationId(id), Kind.MVD, null, null, null, null, null);
  }

  /// Whose side of which exchange a desk takes.
  public enum Kind {
    COURT,
    DMV,
    FARE_COURT,
    JUSTIS,
    VENDOR,
    MVD;

    /// Whether it is a desk of FARE, else one of DMV907.
    public boolean isFare() {
      return this != COURT && this != DMV;
    }
  }

  /// Those it exchanges with that must be named, by the name of the entry; null where one is
  /// missing. The courts a hub hears from, and the vendor an MVD does, need not be.
  Map<String, @Nullable OrganizationId> counterparts() {
    Map<String, @Nullable OrganizationId> named = new LinkedHashMap<>();
    switch (kind) {
      case COURT -> named.put("dmv", dmv);
      case FARE_COURT -> named.put("justis", justis);
      case JUSTIS -> named.put("vendor", vendor);
      case VENDOR -> {
        named.put("justis", justis);
        named.put("mvd", mvd);
      }
      case DMV, MVD -> {}
    }
    return named;
  }

  /// Whether this desk sends to that organisation.
  public boolean sendsTo(OrganizationId other) {
    return counterparts().containsValue(other);
  }
}
