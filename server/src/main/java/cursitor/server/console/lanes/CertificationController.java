package cursitor.server.console.lanes;

import cursitor.server.config.PartnerConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The certification report of a partner, to be read and to be kept.
@Controller
@On(Page.PARTNERS)
class CertificationController {
  private final Node node;
  private final Console console;

  CertificationController(Node node, Console console) {
    this.node = node;
    this.console = console;
  }

  @GetMapping("/partners/certification")
  String show(@RequestParam String partner, Model model) {
    model.addAttribute("partner", partner);
    model.addAttribute("report", report(partner).orElse(""));
    return "certification";
  }

  @GetMapping("/partners/certification/file")
  ResponseEntity<String> file(@RequestParam String partner) {
    String text =
        report(partner)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no report"));
    console.audit().add(Person.nameNow(), Deed.EXPORTED, "certification report of " + partner);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("certification-" + partner + ".txt")
                .build()
                .toString())
        .body(text);
  }

  /// Of the first of its ways at whose end there is one.
  private Optional<String> report(String partner) {
    List<PartnerConfig> ways =
        node.config().partners().stream()
            .filter(each -> each.id().value().equals(partner))
            .toList();
    if (ways.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such partner");
    }
    return ways.stream()
        .map(PartnerConfig::address)
        .distinct()
        .flatMap(address -> CertificationReport.of(address).stream())
        .findFirst();
  }
}
