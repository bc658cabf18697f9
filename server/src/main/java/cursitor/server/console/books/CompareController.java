package cursitor.server.console.books;

import cursitor.exchange.OperatingMode;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.books.Comparisons.Compared;
import cursitor.server.console.page.Csv;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import cursitor.server.reconcile.Comparison;
import cursitor.server.reconcile.Difference;
import cursitor.server.reconcile.Extract;
import cursitor.server.reconcile.ExtractHead;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What desks have, side by side: extracts are made here, and those of two to four organisations
/// compared.
@Controller
@On(Page.RECONCILIATION)
class CompareController {
  private static final String BACK = "redirect:/reconciliation/compare";
  private static final int MOST_EXTRACTS = 4;
  private static final int LONGEST_NAME = 60;

  private final Console console;
  private final Node node;
  private final Comparisons comparisons = new Comparisons();

  CompareController(Node node, Console console) {
    this.console = console;
    this.node = node;
  }

  @GetMapping("/reconciliation/compare")
  String compare(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "0") int from,
      Model model) {
    SeenBooks books = SeenBooks.now();
    model.addAttribute("desks", extractable(books));
    model.addAttribute("mayExtract", books.account().role() != ConsoleRole.CLERK);
    model.addAttribute("courts", books.account().courtsInOrder());
    comparisons
        .of(Person.nameNow())
        .ifPresent(last -> {
          List<ReportLinks> here = here(last, books);
          model.addAttribute(
              "compared", ComparedView.of(last, kind, from, party -> caseFile(party, here)));
        });
    return "compare";
  }

  /// The desks of this node among those that were compared, as far as they may be seen.
  private List<ReportLinks> here(Compared compared, SeenBooks books) {
    return compared.result().extracts().stream()
        .flatMap(head ->
            node.config().desks().stream()
                .filter(desk -> desk.id().value().equals(head.extract()))
                .filter(desk -> desk.kind() == head.kind())
                .filter(books::sees)
                .map(desk -> new ReportLinks(desk, head.mode(), true)))
        .toList();
  }

  private String caseFile(String party, List<ReportLinks> here) {
    return here.stream()
        .flatMap(desk -> desk.key(party).stream())
        .filter(key -> node.store().records().caseFile(key).isPresent())
        .findFirst()
        .map(Links::caseFile)
        .orElse("");
  }

  @PostMapping("/reconciliation/compare")
  String compare(@RequestParam("extract") List<MultipartFile> files, RedirectAttributes back)
      throws IOException {
    List<MultipartFile> brought = files.stream().filter(file -> !file.isEmpty()).toList();
    if (brought.size() < 2 || brought.size() > MOST_EXTRACTS) {
      return told("Give two to four extracts.", back);
    }
    LinkedHashMap<String, BufferedReader> readers = new LinkedHashMap<>();
    try {
      for (MultipartFile file : brought) {
        readers.put("file " + (readers.size() + 1) + " (" + name(file) + ")", reader(file));
      }
      Compared compared = comparisons.compare(Person.nameNow(), readers);
      String desks =
          compared.result().extracts().stream()
              .map(ExtractHead::extract)
              .map(CompareController::shortened)
              .collect(Collectors.joining(", "));
      console.audit().add(Person.nameNow(), Deed.VIEWED, "extracts compared: " + desks);
      return BACK;
    } catch (Comparison.NotComparable e) {
      return told(String.valueOf(e.getMessage()), back);
    } catch (ShortLines.LineTooLong _) {
      return told("One of these files is no extract: a line of it does not end.", back);
    } finally {
      for (BufferedReader reader : readers.values()) {
        reader.close();
      }
    }
  }

  private static BufferedReader reader(MultipartFile file) throws IOException {
    return new ShortLines(
        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder()));
  }

  private static String name(MultipartFile file) {
    return shortened(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }

  private static String told(String sentence, RedirectAttributes back) {
    back.addFlashAttribute("told", sentence);
    return BACK;
  }

  /// The differences that are shown, as a table.
  @GetMapping("/reconciliation/compare/table")
  void table(@RequestParam(defaultValue = "") String kind, HttpServletResponse response)
      throws IOException {
    Compared compared =
        comparisons
            .of(Person.nameNow())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Difference> rows = ComparedView.chosen(compared, kind);
    console.audit().add(Person.nameNow(), Deed.EXPORTED, rows.size() + " differences of extracts");
    List<String> desks = ComparedView.desks(compared);
    Csv.send(response, "differences", table -> write(table, rows, desks));
  }

  private static void write(Csv table, List<Difference> rows, List<String> desks)
      throws IOException {
    List<String> head = new ArrayList<>(List.of("Difference", "Case/party", "On what"));
    head.addAll(desks);
    head.addAll(List.of("On its way", "Whose turn", "What to do"));
    table.row(head.toArray(String[]::new));
    for (Difference row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(ComparedView.words(row.kind()));
      cells.add(row.party());
      cells.add(row.what());
      cells.addAll(ComparedView.values(row, desks));
      cells.add(row.underWay() ? "yes" : "");
      cells.add(row.turn());
      cells.add(row.todo());
      table.row(cells.toArray(String[]::new));
    }
  }

  // ---- extracts of this node

  private List<DeskConfig> extractable(SeenBooks books) {
    return books.desks(node.config().desks()).stream()
        .filter(desk -> desk.kind().isFare())
        .toList();
  }

  /// What a desk has now. It is written to a file first: whoever fetches it slowly must not keep
  /// the store waiting.
  @PostMapping("/reconciliation/extract")
  @On(
      value = Page.RECONCILIATION,
      only = {
        ConsoleRole.SUPERVISOR,
        ConsoleRole.OPERATOR,
        ConsoleRole.AUDITOR,
        ConsoleRole.ADMINISTRATOR
      })
  void extract(
      @RequestParam String desk,
      @RequestParam(defaultValue = "") String court,
      HttpServletResponse response)
      throws IOException {
    SeenBooks books = SeenBooks.now();
    DeskConfig asked =
        extractable(books).stream()
            .filter(each -> each.id().value().equals(desk))
            .filter(each -> books.sees(each) || books.seesCourt(court.strip()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Path file = Files.createTempFile("extract", ".ndjson");
    try {
      try (Writer out = Files.newBufferedWriter(file)) {
        Extract.write(
            node.store(),
            asked,
            OperatingMode.PRODUCTION,
            court.strip(),
            node.time().instant(),
            out);
      }
      console
          .audit()
          .add(
              Person.nameNow(),
              Deed.EXPORTED,
              asked.id(),
              "extract" + (court.isBlank() ? "" : " of court " + shortened(court.strip())));
      response.setContentType("application/x-ndjson");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"extract-" + fileName(desk) + ".ndjson\"");
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String fileName(String desk) {
    return desk.replaceAll("[^A-Za-z0-9-]", "_");
  }
}
