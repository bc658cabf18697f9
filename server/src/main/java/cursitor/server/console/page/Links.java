package cursitor.server.console.page;

import cursitor.exchange.CaseKey;
import cursitor.exchange.ConnectionTest;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.fare.mvd.CustomerFile;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the page about one thing is. A name of a case file may hold what a path cannot, so it
/// stands in the query.
public final class Links {
  /// The page of one case file.
  public static final String CASE = "/case";

  /// The page of one message.
  public static final String MESSAGE = "/message";

  private static final String QUEUE = "/queue";

  private static final Set<String> OF_NO_PAGE = Set.of(CustomerFile.KIND, ConnectionTest.KIND);

  private Links() {}

  /// The page of a case file. The MVD's file of a customer is of many cases, and its number says
  /// who somebody is: it has no page and stands in no address. A test message is of no case file.
  ///
  /// @return empty where there is none
  public static String caseFile(CaseKey key) {
    return OF_NO_PAGE.contains(key.kind()) ? "" : with(CASE, "key", key.toString());
  }

  /// The page of one message.
  ///
  /// @param desk that sent or received it
  public static String message(OrganizationId desk, MessageId id) {
    return with(with(MESSAGE, "desk", desk.value()), "id", id.value().toString());
  }

  public static String item(UUID id) {
    return QUEUE + "/" + id;
  }

  /// The queue's open items of one kind at a desk.
  public static String work(OrganizationId desk, WorkItem.Kind kind) {
    return with(with(QUEUE, "desk", desk.value()), "kind", kind.name());
  }

  /// The queue's open items under one code at a desk.
  public static String work(OrganizationId desk, String code) {
    return with(with(QUEUE, "desk", desk.value()), "code", code);
  }

  private static String with(String path, String name, String value) {
    return UriComponentsBuilder.fromUriString(path)
        .queryParam(name, "{value}")
        .encode()
        .buildAndExpand(value)
        .toUriString();
  }
}
