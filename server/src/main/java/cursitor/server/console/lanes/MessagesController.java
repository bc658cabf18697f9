package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.MessageBrowser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The messages of all exchanges, the newest first, a page at a time.
@Controller
@On(Page.MESSAGES)
class MessagesController {
  private static final int ON_A_PAGE = 50;

  /// So often a page that came back empty is read on by itself.
  private static final int EMPTY_PAGES = 5;

  private final Node node;

  MessagesController(Node node) {
    this.node = node;
  }

  @GetMapping("/messages")
  String messages(
      MessageFilter filter,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      WallClock clock,
      Model model) {
    Set<OrganizationId> seen = SeenDesks.of(node.config());
    MessageBrowser.Page page = read(filter.of(seen, clock), before);
    Instant now = node.time().instant();
    List<Flow> flows =
        node.store().records().counts().stream()
            .map(FlowCount::flow)
            .filter(flow -> seen.contains(flow.desk()))
            .toList();
    model.addAttribute("filter", filter);
    model.addAttribute("from", filter.first(clock).map(clock::typed).orElse(""));
    model.addAttribute("until", filter.end(clock).map(clock::typed).orElse(""));
    model.addAttribute(
        "messages",
        page.messages().stream().map(each -> MessageLine.of(each, clock, now)).toList());
    model.addAttribute(
        "older", page.next() == 0 ? "" : address(filter, Long.toString(page.next())));
    model.addAttribute("newest", before == Long.MAX_VALUE ? "" : address(filter, ""));
    model.addAttribute("desks", seen.stream().map(OrganizationId::value).sorted().toList());
    model.addAttribute("partners", sorted(flows.stream().map(flow -> flow.partner().value())));
    model.addAttribute("exchanges", sorted(flows.stream().map(Flow::exchange)));
    model.addAttribute(
        "directions",
        Stream.of(Direction.values())
            .map(each -> new Option(each.name(), Words.before(each)))
            .toList());
    model.addAttribute(
        "standings",
        Stream.of(Standing.values()).map(each -> new Option(each.name(), Words.of(each))).toList());
    return "messages";
  }

  /// What can be chosen, and how it is called.
  public record Option(String value, String words) {}

  /// Where little fits, a page may be empty and yet not be the last one.
  private MessageBrowser.Page read(MessageBrowser.Choice choice, long before) {
    MessageBrowser browser = node.store().messages();
    MessageBrowser.Page page = browser.page(choice, before, ON_A_PAGE);
    for (int i = 0; i < EMPTY_PAGES && page.messages().isEmpty() && page.next() != 0; i++) {
      page = browser.page(choice, page.next(), ON_A_PAGE);
    }
    return page;
  }

  private static List<String> sorted(Stream<String> names) {
    return names.filter(each -> !each.isEmpty()).distinct().sorted().toList();
  }

  /// Where the page of this filter begins anew, or goes on.
  ///
  /// @param before empty to begin
  private static String address(MessageFilter filter, String before) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("desk", said(filter.desk()));
    asked.put("partner", said(filter.partner()));
    asked.put("exchange", said(filter.exchange()));
    asked.put("direction", said(filter.direction()));
    asked.put("standing", said(filter.standing()));
    asked.put("code", said(filter.code()));
    asked.put("from", said(filter.from()));
    asked.put("until", said(filter.until()));
    asked.put("before", before);
    asked.values().removeIf(value -> value.toString().isBlank());
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/messages");
    asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(asked).toUriString();
  }

  private static String said(@Nullable Object asked) {
    return asked == null ? "" : asked.toString();
  }
}
