package cursitor.server.api;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.server.api.form.ClosingForm;
import cursitor.server.api.form.Correction;
import cursitor.server.api.form.Customs;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The correction queue: what was refused, and the two ways to be done with it.
@RestController
@RequestMapping("/api/courts/{court}/work-items")
class WorkItemsController {
  private final Records records;
  private final NoticeShelf shelf;
  private final ActCounter counter;
  private final Posts posts;
  private final Supplier<Customs> customs;

  WorkItemsController(
      Records records,
      NoticeShelf shelf,
      ActCounter counter,
      Posts posts,
      Supplier<Customs> customs) {
    this.records = records;
    this.shelf = shelf;
    this.counter = counter;
    this.posts = posts;
    this.customs = customs;
  }

  /// The newest first.
  @GetMapping
  WorkItems list(
      @PathVariable String court,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = Paging.USUAL) int limit) {
    return new WorkItems(
        records.workItems(new OrganizationId(court), open, Paging.limited(limit)).stream()
            .map(WorkItemView::of)
            .toList());
  }

  @GetMapping("/{id}")
  WorkItemView one(@PathVariable String court, @PathVariable UUID id) {
    return WorkItemView.of(find(court, id));
  }

  /// Closes an item without a corrected notice.
  @PostMapping("/{id}/closing")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt close(@PathVariable String court, @PathVariable UUID id, HttpServletRequest http) {
    WorkItem item = find(court, id).item();
    return posts.take(court, http, request -> close(item, request));
  }

  private Receipt close(WorkItem item, Request request) {
    OrganizationId desk = item.caseFile().desk();
    ClosingForm form = ClosingForm.read(counter.sheet(desk, request));
    counter.mustHold(desk, item.caseFile().mode(), item.subject(), request, form.faults());
    Act act = new WorkItemClosed(item.caseFile(), item.id(), form.reason(), form.closedBy());
    return counter.handIn(act, item.subject(), address(item), request);
  }

  /// Of the notice the item is about, or else of the item itself.
  private String address(WorkItem item) {
    CaseKey file = item.caseFile();
    return shelf.notice(file, item.subject()).isPresent()
        ? Addresses.notice(file.desk(), item.subject(), file.mode())
        : Addresses.workItem(file.desk(), item.id());
  }

  /// Mends the refused notice and sends it again as a new message. The body is the whole notice, or
  /// only the fields that change.
  @PostMapping("/{id}/correction")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt correct(@PathVariable String court, @PathVariable UUID id, HttpServletRequest http) {
    WorkItem item = find(court, id).item();
    Object refused =
        shelf
            .notice(item.caseFile(), item.subject())
            .filter(_ -> item.kind() == WorkItem.Kind.MEND_NOTICE)
            .orElseThrow(Trouble.NOTHING_TO_MEND::turnedAway);
    return posts.take(court, http, request -> correct(item, refused, request));
  }

  private Receipt correct(WorkItem item, Object refused, Request request) {
    OrganizationId desk = item.caseFile().desk();
    Correction correction =
        Correction.of(item, refused, counter.sheet(desk, request), customs.get());
    counter.mustHold(desk, item.caseFile().mode(), item.subject(), request, correction.faults());
    return counter.handIn(correction.act(), item.subject(), request);
  }

  /// Another court's item is not found: nobody learns that it is there.
  private KeptWorkItem find(String court, UUID id) {
    return records
        .workItem(id)
        .filter(kept -> kept.item().caseFile().desk().value().equals(court))
        .orElseThrow(Trouble.NOT_FOUND::turnedAway);
  }

  /// A list of work items.
  record WorkItems(List<WorkItemView> workItems) {
    WorkItems {
      workItems = List.copyOf(workItems);
    }
  }
}
