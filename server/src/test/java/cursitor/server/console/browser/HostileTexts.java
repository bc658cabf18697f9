package cursitor.server.console.browser;

import cursitor.server.api.CourtNode;
import cursitor.server.api.FareCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Messages in which every text that may be free is made to do harm on a page that shows it.
final class HostileTexts {
  /// What a template would make of the sum in these texts.
  static final String SUM = "9801547";

  private static final JsonMapper JSON = JsonMapper.shared();

  /// Ends the number of a hold.
  static final String NUMBER = "<b>{{1337*7331}}</b>";

  static final String PARTICIPANT = "<svg onload=harm()>";
  static final String CITATION = "'><img src=x>";
  static final String SURNAME = "</title><svg onload=harmed=1>";
  static final String OFFICIAL =
      "__${1337*7331}__[[${1337*7331}]]\u202e<!--\u2066<a href=javascript:harmed=1>";
  static final String COURT_NAME =
      "</textarea></select><iframe srcdoc='<script>harmed=1</script>'></iframe>";

  /// What another desk may give as its reason.
  static final String REASON = "\"><script>harmed=1</script><b onload=harm()>{{1337*7331}}</b>";

  /// As long as a text that people type may be, without a blank.
  static final String VERY_LONG =
      ("<script>harmed=1</script>" + "W".repeat(2_000)).substring(0, 2_000);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI node;

  HostileTexts(URI node) {
    this.node = node;
  }

  /// A hold for somebody who is not on file: it is refused.
  void askForAHold(String first) {
    send("90001", "key-90001", "POST", "holds", JSON.writeValueAsString(hold(first)));
  }

  /// A release of it, which may carry nearly anything.
  void release(String first) {
    Map<String, Object> release = new LinkedHashMap<>();
    release.put("abstractId", "R" + NUMBER);
    release.put("priorAbstractId", first + NUMBER);
    release.put("releaseDate", "2026-01-05");
    release.put("releaseReason", "COMPLIED");
    release.put("certifyingOfficial", OFFICIAL);
    release.put("certificationDate", "2026-01-05");
    release.put("docketNumber", "TR-" + first);
    release.put("participantId", PARTICIPANT);
    release.put("lastName", VERY_LONG);
    release.put("firstName", SURNAME);
    release.put("courtName", VERY_LONG);
    send("90001", "key-90001", "POST", "releases", JSON.writeValueAsString(release));
  }

  /// A case of FARE.
  void submitACase() {
    send(
        "J0401",
        CourtNode.FARE_KEY,
        "PUT",
        "cases/TR2026-000101",
        FareCases.civil()
            .replace("Roe", SURNAME)
            .replace("Richard", COURT_NAME)
            .replace("1 Main St", COURT_NAME)
            .replace("CT-1001", "C<b>'1"));
  }

  /// One more case of FARE.
  void submitAnotherCase() {
    send(
        "J0401",
        CourtNode.FARE_KEY,
        "PUT",
        "cases/TR2026-000102",
        FareCases.civil().replace("TR2026-000101", "TR2026-000102"));
  }

  private static Map<String, Object> hold(String first) {
    Map<String, Object> hold = new LinkedHashMap<>();
    hold.put("abstractId", first + NUMBER);
    hold.put("docketNumber", "TR-" + first);
    hold.put("participantId", PARTICIPANT);
    hold.put("citationNumber", CITATION);
    hold.put("courtName", COURT_NAME);
    hold.put("driverLicenseNumber", "Z7654321");
    hold.put("driverLicenseState", "CA");
    hold.put("lastName", "O'NEIL");
    hold.put("firstName", "MARIA");
    hold.put("dateOfBirth", "1985-05-04");
    hold.put("violationDate", "2025-03-01");
    hold.put("convictionDate", "2025-05-01");
    hold.put("commercialVehicleCode", "2");
    hold.put("hazardousMaterialCode", "2");
    hold.put("certifyingOfficial", OFFICIAL);
    hold.put("certificationDate", "2025-12-01");
    hold.put("relatedConvictionAbstractId", "C" + NUMBER);
    hold.put("courtOrderDate", "2025-05-01");
    hold.put("complianceDueDate", "2025-09-01");
    hold.put("failureToComplyDate", "2025-10-01");
    hold.put("orderCategory", "COMMUNITY_SERVICE");
    hold.put("willfulIndicator", true);
    hold.put("conveyanceCategory", "MOTOR_VEHICLE");
    hold.put("sections", List.of(section("22350", "UNDERLYING"), section("40508(c)", "BREACH")));
    return hold;
  }

  private static Map<String, String> section(String number, String role) {
    return Map.of("statuteCode", "VC", "sectionNumber", number, "severity", "I", "role", role);
  }

  private void send(String court, String key, String method, String path, String body) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(node.resolve("/api/courts/" + court + "/" + path))
                  .header("Authorization", "Bearer " + key)
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 202) {
        throw new AssertionError(answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
