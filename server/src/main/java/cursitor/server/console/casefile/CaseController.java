package cursitor.server.console.casefile;

import cursitor.exchange.CaseKey;
import cursitor.server.console.Console;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page of a case, and what is taken away of it. Each is written down.
@Controller
@On(Page.SEARCH)
class CaseController {
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final Console console;
  private final CaseFinder cases;

  CaseController(Node node, Console console) {
    this.console = console;
    cases = new CaseFinder(node, console.audit());
  }

  @GetMapping(Links.CASE)
  String show(
      @RequestParam String key, @RequestParam(defaultValue = "false") boolean all, Model model) {
    Account account = account();
    CaseKey found = find(key, account);
    boolean clear = all && account.role() != ConsoleRole.OPERATOR;
    note(clear ? Deed.UNMASKED : Deed.VIEWED, found, "case");
    model.addAttribute("view", cases.view(found, account, clear));
    model.addAttribute("mayUnmask", account.role() != ConsoleRole.OPERATOR);
    model.addAttribute("mayExport", mayExport(account));
    return "case";
  }

  /// The story in clear, for `play` and for people.
  @PostMapping(Links.CASE + "/story")
  @On(
      value = Page.SEARCH,
      only = {
        ConsoleRole.CLERK,
        ConsoleRole.SUPERVISOR,
        ConsoleRole.AUDITOR,
        ConsoleRole.ADMINISTRATOR
      })
  ResponseEntity<String> story(@RequestParam String key) {
    Account account = account();
    CaseKey found = find(key, account);
    note(Deed.EXPORTED, found, "story");
    return ResponseEntity.ok()
        .contentType(TEXT)
        .body(cases.see(found, account).told().tale().text());
  }

  /// Everything this node has kept about the case. It is for who may see all of it.
  @PostMapping(Links.CASE + "/evidence")
  @On(
      value = Page.SEARCH,
      only = {ConsoleRole.SUPERVISOR, ConsoleRole.AUDITOR, ConsoleRole.ADMINISTRATOR})
  ResponseEntity<byte[]> evidence(@RequestParam String key) throws IOException {
    Account account = account();
    CaseKey found = find(key, account);
    Sight sight = cases.see(found, account);
    if (!sight.whole()) {
      note(Deed.TURNED_AWAY, found, "evidence");
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN,
          "Evidence holds what every desk of this node has about the case, and not all of them are"
              + " for this account.");
    }
    note(Deed.EXPORTED, found, "evidence");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    cases
        .evidence()
        .write(
            found,
            console.time().instant().truncatedTo(ChronoUnit.SECONDS),
            Sightings.of(console.audit(), sight.told().files()),
            zip);
    return ResponseEntity.ok()
        .contentType(ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("evidence.zip").build().toString())
        .body(zip.toByteArray());
  }

  private static boolean mayExport(Account account) {
    return switch (account.role()) {
      case SUPERVISOR, AUDITOR, ADMINISTRATOR -> true;
      case CLERK, OPERATOR -> false;
    };
  }

  private CaseKey find(String key, Account account) {
    return cases
        .find(key, account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Account account() {
    return Person.now()
        .map(Person::account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
  }

  private void note(Deed deed, CaseKey key, String what) {
    console.audit().add(Person.nameNow(), deed, key, what);
  }
}
