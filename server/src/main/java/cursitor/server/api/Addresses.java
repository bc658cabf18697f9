package cursitor.server.api;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/// The addresses of this API. They hold ids of the court's own choosing and no personal data.
final class Addresses {
  private static final String COURTS = "/api/courts/";

  private Addresses() {}

  static String notice(OrganizationId court, String abstractId, OperatingMode mode) {
    String address = COURTS + court + "/notices/" + UriUtils.encode(abstractId, "UTF-8");
    return mode == OperatingMode.TEST ? address + "?mode=TEST" : address;
  }

  static String ofCase(OrganizationId court, String number, OperatingMode mode) {
    String address = COURTS + court + "/cases/" + UriUtils.encode(number, "UTF-8");
    return mode == OperatingMode.TEST ? address + "?mode=TEST" : address;
  }

  static String ofFeed(OrganizationId court) {
    return COURTS + court + "/feed";
  }

  static String workItem(OrganizationId court, UUID item) {
    return COURTS + court + "/work-items/" + item;
  }
}
