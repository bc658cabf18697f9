package cursitor.server.console.alike;

import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.queue.Workroom;
import cursitor.server.console.queue.Workroom.Fault;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done to every item alike.
sealed interface Treatment {

  /// How an item would come out of it.
  Planned plan(MendingDesk desk, Worksheet sheet);

  /// Does it.
  Sent perform(MendingDesk desk, Worksheet sheet, String person);

  /// Whether an item is still as it was in the preview.
  boolean fits(Planned planned, Worksheet now);

  /// As the audit names it.
  Deed deed();

  /// One field gets the same value everywhere.
  ///
  /// @param was only where it has this value; empty for whatever value
  record Correct(String field, String was, String value) implements Treatment {

    @Override
    public Planned plan(MendingDesk desk, Worksheet sheet) {
      Optional<Line> line = line(sheet);
      String before = line.map(Line::sent).orElse("");
      return new Planned(sheet, before, value, whyNot(desk, sheet, line, before));
    }

    private List<Fault> whyNot(
        MendingDesk desk, Worksheet sheet, Optional<Line> line, String before) {
      if (sheet.remedy() != Remedy.CORRECT) {
        return Planned.because("Nothing can be corrected in it from here.");
      }
      if (line.isEmpty()) {
        return Planned.because("It has no such field.");
      }
      if (!was.isEmpty() && !was.equals(before)) {
        return Planned.because("It has another value.");
      }
      if (value.equals(before)) {
        return Planned.because("It has this value already.");
      }
      return Workroom.faults(desk.check(sheet, changes()));
    }

    private Optional<Line> line(Worksheet sheet) {
      return sheet.lines().stream().filter(each -> each.name().equals(field)).findFirst();
    }

    private Map<String, String> changes() {
      return Map.of(field, value);
    }

    @Override
    public boolean fits(Planned planned, Worksheet now) {
      return now.remedy() == Remedy.CORRECT
          && line(now).map(Line::sent).orElse("").equals(planned.before());
    }

    @Override
    public Sent perform(MendingDesk desk, Worksheet sheet, String person) {
      return desk.send(sheet, changes());
    }

    @Override
    public Deed deed() {
      return Deed.MENDED;
    }
  }

  /// It goes out again as the case stands.
  record SendAgain() implements Treatment {

    @Override
    public Planned plan(MendingDesk desk, Worksheet sheet) {
      return new Planned(
          sheet,
          "",
          "",
          sheet.remedy() == Remedy.SEND_AGAIN
              ? Workroom.faults(desk.check(sheet, Map.of()))
              : Planned.because("It cannot be sent again from here."));
    }

    @Override
    public boolean fits(Planned planned, Worksheet now) {
      return now.remedy() == Remedy.SEND_AGAIN;
    }

    @Override
    public Sent perform(MendingDesk desk, Worksheet sheet, String person) {
      return desk.send(sheet, Map.of());
    }

    @Override
    public Deed deed() {
      return Deed.RESENT;
    }
  }

  /// It is closed.
  ///
  /// @param unanswered what becomes of the message it asks after
  /// @param reason why; not blank
  record Close(Unanswered unanswered, String reason) implements Treatment {

    @Override
    public Planned plan(MendingDesk desk, Worksheet sheet) {
      return new Planned(
          sheet,
          "",
          "",
          can(sheet) ? List.of() : Planned.because("It asks after no message to be left unsent."));
    }

    private boolean can(Worksheet sheet) {
      return unanswered == Unanswered.SEND_AGAIN || sheet.unanswered();
    }

    @Override
    public boolean fits(Planned planned, Worksheet now) {
      return can(now);
    }

    @Override
    public Sent perform(MendingDesk desk, Worksheet sheet, String person) {
      return desk.close(sheet, unanswered, reason, person);
    }

    @Override
    public Deed deed() {
      return Deed.CLOSED;
    }
  }
}
