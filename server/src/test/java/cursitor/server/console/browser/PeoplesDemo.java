package cursitor.server.console.browser;

import com.microsoft.playwright.Page;
import cursitor.server.config.Listen;
import cursitor.server.console.QuickPeople;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.Demo;
import cursitor.server.demo.DemoNode;
import cursitor.server.store.EmptyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/// The demonstration after its stories were told, with one refused hold nobody has mended yet.
public final class PeoplesDemo implements AutoCloseable {
  private static final String RUN = "B1";

  private final Demo demo;

  private PeoplesDemo(Demo demo) {
    this.demo = demo;
  }

  public static PeoplesDemo open(Path folder) {
    EmptyStore.forNode(folder);
    Demo demo = Demo.open(folder.toString(), Listen.ANY_LOOPBACK);
    demo.admit(QuickPeople.ALL);
    demo.run(RUN);
    return new PeoplesDemo(demo);
  }

  public URI address() {
    return demo.address();
  }

  /// Where a page is.
  public String at(String path) {
    return demo.address().resolve(path).toString();
  }

  /// Signs in as a person does.
  public void signIn(Page page, ConsoleRole role) {
    Chromium.signIn(page, demo.address(), role);
  }

  /// Has the first court ask for a hold with a birth date nobody of that licence number has.
  ///
  /// @param abstractId of the hold; the conviction it belongs to is reported under it too
  public void askForAHoldThatIsRefused(String abstractId) {
    askForAHoldThatIsRefused(demo.address(), abstractId);
  }

  /// The same at any node like the demonstration's, whose drivers are filed.
  public static void askForAHoldThatIsRefused(URI node, String abstractId) {
    post(node, "convictions", CONVICTION.replace("{id}", abstractId));
    post(node, "holds", HOLD.replace("{id}", abstractId));
  }

  /// Sends something of the first court's, as its own system does.
  public void post(String path, String body) {
    post(demo.address(), path, body);
  }

  /// Sends something of the first court's to a node.
  static void post(URI node, String path, String body) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(node.resolve("/api/courts/90001/" + path))
                  .header("Authorization", "Bearer " + DemoNode.keyOf(DemoNode.FIRST_COURT))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
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

  /// A conviction with `{id}` in its number and its docket.
  static final String CONVICTION =
      """
      {"abstractId": "C-{id}", "docketNumber": "TR-{id}", "participantId": "P1",
       "driverLicenseNumber": "A1234567", "driverLicenseState": "CA",
       "lastName": "GARCIA", "firstName": "MARIA", "middleName": "ELENA",
       "dateOfBirth": "1984-05-04", "violationDate": "2025-03-01", "convictionDate": "2025-05-01",
       "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
       "certifyingOfficial": "A. CLERK", "certificationDate": "2025-12-01",
       "dispositionCode": "G",
       "sections": [{"statuteCode": "VC", "sectionNumber": "22350", "severity": "I"}]}
      """;

  private static final String HOLD =
      """
      {"abstractId": "{id}", "docketNumber": "TR-{id}", "participantId": "P1",
       "driverLicenseNumber": "A1234567", "driverLicenseState": "CA",
       "lastName": "GARCIA", "firstName": "MARIA", "middleName": "ELENA",
       "dateOfBirth": "1985-05-04", "violationDate": "2025-03-01", "convictionDate": "2025-05-01",
       "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
       "certifyingOfficial": "A. CLERK", "certificationDate": "2025-12-01",
       "relatedConvictionAbstractId": "C-{id}", "courtOrderDate": "2025-05-01",
       "complianceDueDate": "2025-09-01", "failureToComplyDate": "2025-10-01",
       "orderCategory": "COMMUNITY_SERVICE", "willfulIndicator": true,
       "conveyanceCategory": "MOTOR_VEHICLE",
       "sections": [
         {"statuteCode": "VC", "sectionNumber": "22350", "severity": "I", "role": "UNDERLYING"},
         {"statuteCode": "VC", "sectionNumber": "40508(c)", "severity": "M", "role": "BREACH"}]}
      """;

  @Override
  public void close() {
    demo.close();
  }
}
