package cursitor.server.partner;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/// `GET /partner/report`: how the court's side has coped so far, as text, or as JSON for who
/// accepts that. Abstract ids are the court's own; no person is named.
final class ReportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<Report> report;
  private final transient JsonMapper json = new JsonMapper();

  ReportServlet(Supplier<Report> report) {
    this.report = report;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = request.getHeader("Accept");
    boolean asJson = accept != null && accept.contains("application/json");
    byte[] body =
        asJson
            ? json.writeValueAsBytes(report.get())
            : report.get().text().getBytes(StandardCharsets.UTF_8);
    response.setContentType(asJson ? "application/json" : "text/plain;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
