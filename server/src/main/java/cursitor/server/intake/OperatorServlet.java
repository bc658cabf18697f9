package cursitor.server.intake;

import cursitor.exchange.OrganizationId;
import cursitor.server.delivery.Stop;
import cursitor.server.node.Node;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `GET /operator/partners`: how each partner stands, a line each. `POST
/// /operator/partners/ID/restore`: send to a partner again that had shut us out, once its cause is
/// seen to (`dmv907.md` rule 14).
public final class OperatorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern RESTORE = Pattern.compile("/([^/]{1,40})/restore");

  private final transient Node node;

  public OperatorServlet(Node node) {
    this.node = node;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (OperatorsKey.opens(node, request, response)) {
      Map<String, Long> undelivered = node.delivery().undelivered();
      String lines =
          node.delivery().states().entrySet().stream()
              .map(entry ->
                  entry.getKey()
                      + "  "
                      + entry.getValue().circuit()
                      + "  open lanes: "
                      + entry.getValue().openLanes()
                      + "  undelivered: "
                      + undelivered.getOrDefault(entry.getKey(), 0L)
                      + stopped(entry.getValue().stop()))
              .collect(Collectors.joining("\n"));
      Answers.sentence(response, Statuses.OK, lines);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!OperatorsKey.opens(node, request, response)) {
      return;
    }
    Matcher path = RESTORE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (path.matches() && restored(path.group(1))) {
      boolean stopped = node.delivery().stopped(new OrganizationId(path.group(1))).isPresent();
      Answers.sentence(
          response,
          Statuses.OK,
          stopped
              ? "The circuit is closed, but somebody has stopped the delivery to this partner at the"
                  + " console; start it there."
              : "Messages go to this partner again.");
    } else {
      Answers.sentence(
          response,
          Statuses.NOT_FOUND,
          "No partner is called so; GET /operator/partners lists them.");
    }
  }

  private static String stopped(@Nullable Stop stop) {
    return stop == null ? "" : "  STOPPED by " + stop.by() + " since " + stop.since();
  }

  private boolean restored(String id) {
    return !id.isBlank() && node.delivery().restore(new OrganizationId(id));
  }
}
