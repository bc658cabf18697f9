package cursitor.server.api;

import cursitor.server.reconcile.daily.ReportFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The daily reports about one court, whichever desk of this node has made them.
@RestController
@RequestMapping("/api/courts/{court}/reports")
class ReportsController {
  private final Optional<ReportFolder> folder;

  ReportsController(Optional<ReportFolder> folder) {
    this.folder = folder;
  }

  /// The newest day first.
  @GetMapping
  ReportList list(
      @PathVariable String court, @RequestParam(defaultValue = Paging.USUAL) int limit) {
    return new ReportList(
        folder.stream()
            .flatMap(ReportFolder::list)
            .filter(entry -> entry.court().equals(court))
            .limit(Paging.limited(limit))
            .map(entry -> new ReportLine(entry.desk(), entry.day(), entry.partner()))
            .toList());
  }

  /// One report, as JSON or in words.
  @GetMapping("/{desk}/{day}/{partner}")
  ResponseEntity<String> one(
      @PathVariable String court,
      @PathVariable String desk,
      @PathVariable LocalDate day,
      @PathVariable String partner,
      @RequestParam(defaultValue = "false") boolean text) {
    ReportFolder.Entry entry = new ReportFolder.Entry(desk, day, court, partner);
    String report =
        folder.flatMap(each -> each.read(entry, !text)).orElseThrow(Trouble.NOT_FOUND::turnedAway);
    return ResponseEntity.ok()
        .contentType(text ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_JSON)
        .body(report);
  }

  /// A list of reports.
  record ReportList(List<ReportLine> reports) {
    ReportList {
      reports = List.copyOf(reports);
    }
  }

  /// One of them, by what it is asked for.
  record ReportLine(String desk, LocalDate day, String partner) {}
}
