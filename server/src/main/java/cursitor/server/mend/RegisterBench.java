package cursitor.server.mend;

import cursitor.exchange.WorkItem;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.court.Announced.Rejection;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.message.MvdRecord;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Registers of FARE. The case itself is corrected where it is kept, in the court's case management
/// system, and submitted from there; from here goes out again what JUSTIS did not take. Where the
/// MVD has other data of the person, both stand side by side.
final class RegisterBench implements Bench {
  private final Records records;

  RegisterBench(Records records) {
    this.records = records;
  }

  @Override
  public Worksheet layOut(KeptWorkItem kept) {
    Optional<RegisterFile> register = register(kept.item());
    List<Line> lines =
        register.map(file -> lines(kept.item(), file)).orElseGet(() -> told(kept.item()));
    boolean again = kept.open() && register.filter(file -> notTaken(kept.item(), file)).isPresent();
    return new Worksheet(kept, lines, again ? Remedy.SEND_AGAIN : Remedy.NONE);
  }

  private Optional<RegisterFile> register(WorkItem item) {
    return records
        .caseFile(item.caseFile())
        .filter(RegisterFile.class::isInstance)
        .map(RegisterFile.class::cast);
  }

  private static boolean notTaken(WorkItem item, RegisterFile register) {
    return register.notTaken().stream().anyMatch(each -> each.message().equals(item.message()));
  }

  private static List<Line> told(WorkItem item) {
    return item.mend().stream()
        .map(each -> new Line(each.name(), "", null, each.detail()))
        .toList();
  }

  /// What was complained of, and of a person whom the MVD knows otherwise both sides.
  private static List<Line> lines(WorkItem item, RegisterFile register) {
    Map<String, String> complaints = new HashMap<>();
    item.mend().forEach(each -> complaints.put(each.name(), each.detail()));
    MvdRecord theirs = onFile(item, register);
    List<Line> lines = new ArrayList<>();
    if (theirs != null) {
      lines.addAll(sideBySide(register.caseParty(), theirs, complaints));
    }
    for (WorkItem.Field each : item.mend()) {
      if (lines.stream().noneMatch(line -> line.name().equals(each.name()))) {
        lines.add(new Line(each.name(), "", null, each.detail()));
      }
    }
    lines.sort(Comparator.comparing(Line::toMend).reversed());
    return lines;
  }

  /// What the MVD said with the rejection the item is about; null where there is none, or where
  /// several candidates leave open who it is.
  private static @Nullable MvdRecord onFile(WorkItem item, RegisterFile register) {
    List<Rejection> rejections = register.announced().rejections();
    return rejections.reversed().stream()
        .filter(each -> each.code().equals(item.code()))
        .map(Rejection::onFile)
        .filter(each -> each.size() == 1)
        .map(List::getFirst)
        .findFirst()
        .orElse(null);
  }

  private static List<Line> sideBySide(
      CaseParty ours, MvdRecord theirs, Map<String, String> complaints) {
    Person person = ours.person();
    Address current = ours.currentAddress();
    return List.of(
        line("name", text(person.name()), text(theirs.name()), complaints),
        line("birthDate", text(person.birthDate()), text(theirs.birthDate()), complaints),
        line("license", text(person.license()), text(theirs.license()), complaints),
        line(
            "address",
            current == null ? "" : text(current.place()),
            text(theirs.address()),
            complaints));
  }

  private static Line line(
      String name, String ours, String theirs, Map<String, String> complaints) {
    return new Line(name, ours, theirs, complaints.getOrDefault(name, ""));
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Name name -> joined(name.given(), name.middle(), name.surname(), name.suffix());
      case License license -> joined(license.state(), license.number());
      case Place place ->
          joined(place.line1(), place.line2(), place.city(), place.state(), place.postalCode());
      default -> value.toString();
    };
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  /// The case/party as it stands is submitted once more; what JUSTIS refused goes out with it.
  @Override
  public Prepared prepare(Worksheet sheet, Map<String, String> changes) {
    RegisterFile register = register(sheet.kept().item()).orElseThrow();
    return new Prepared.Ready(AsItStands.of(register));
  }
}
