package cursitor.server.fare.json;

import java.util.Map;

/// What a property is called where its component has another name: what stands around every message
/// is short, and a component of a transaction never has the name of one of those.
final class Names {
  static final String TYPE = "type";
  static final String COURT = "court";
  static final String CASE = "case";
  static final String PARTY = "party";
  static final String KIND = "kind";
  static final String COUNT = "count";
  static final String TOTAL = "total";
  static final String CODES = "codes";

  private static final Map<String, String> AROUND =
      Map.of("messageId", "id", "sourceEventAt", "at");
  private static final Map<String, String> OWN =
      Map.of("type", "paymentType", "sequence", "toldInSequence");

  private Names() {}

  /// A component of the header or the envelope.
  static String around(String component) {
    return AROUND.getOrDefault(component, component);
  }

  /// A component of a case/party within the case it is submitted with.
  static String ofCase(String component) {
    return component.equals("data") ? CASE : component;
  }

  /// A component of the transaction itself.
  static String own(String component) {
    return OWN.getOrDefault(component, component);
  }
}
