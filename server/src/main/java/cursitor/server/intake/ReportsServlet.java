package cursitor.server.intake;

import cursitor.server.node.Node;
import cursitor.server.reconcile.daily.ReportFolder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `GET /operator/reports`: the daily reports of all desks of this node, a line each. `GET
/// /operator/reports/DESK/DAY` is the overview of a day, `…/DESK/DAY/COURT/PARTNER` one report, as
/// text, or with `?json` as JSON.
public final class ReportsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int OF_OVERVIEW = 3;
  private static final int OF_REPORT = 5;

  private final transient Node node;

  public ReportsServlet(Node node) {
    this.node = node;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!OperatorsKey.opens(node, request, response)) {
      return;
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<String> found =
        node.reports().flatMap(folder -> found(folder, path, request.getQueryString()));
    if (found.isPresent()) {
      Answers.sentence(response, Statuses.OK, found.get());
    } else {
      Answers.sentence(
          response,
          Statuses.NOT_FOUND,
          "There is no such report; GET /operator/reports lists them, where 'reports' of the"
              + " configuration names a folder.");
    }
  }

  private static Optional<String> found(ReportFolder folder, String path, @Nullable String query) {
    boolean asJson = "json".equals(query);
    String[] parts = path.split("/", -1);
    if (path.isEmpty() || path.equals("/")) {
      return Optional.of(list(folder));
    }
    Optional<LocalDate> day = parts.length < OF_OVERVIEW ? Optional.empty() : day(parts[2]);
    return switch (parts.length) {
      case OF_OVERVIEW -> day.flatMap(each -> folder.overview(parts[1], each, asJson));
      case OF_REPORT ->
          day.flatMap(each ->
              folder.read(
                  new ReportFolder.Entry(parts[1], each, parts[3], parts[OF_REPORT - 1]), asJson));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static String list(ReportFolder folder) {
    return folder
        .list()
        .map(
            entry -> entry.desk() + "/" + entry.day() + "/" + entry.court() + "/" + entry.partner())
        .collect(Collectors.joining("\n"));
  }
}
