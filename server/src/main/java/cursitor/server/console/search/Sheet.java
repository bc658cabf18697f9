package cursitor.server.console.search;

import cursitor.server.console.page.Csv;
import java.io.IOException;
import java.util.List;

/// What was found as a table: what the page shows and no more.
record Sheet(Answered answered) implements Csv.Rows {
  @Override
  public void write(Csv table) throws IOException {
    table.row("What", "Name or id", "Desk", "Mode", "Found by", "Heading", "Person", "Standing");
    cases(table, answered.numbers());
    cases(table, answered.cases());
    for (Answered.MessageRow each : answered.messages()) {
      table.row(
          "message " + each.way(),
          each.id(),
          each.desk(),
          "",
          "message id",
          each.subject(),
          "",
          each.standing());
    }
  }

  private static void cases(Csv table, List<Answered.CaseRow> rows) throws IOException {
    for (Answered.CaseRow each : rows) {
      table.row(
          each.kind(),
          each.title(),
          each.desk(),
          each.test() ? "test" : "production",
          each.by(),
          each.heading(),
          each.name(),
          each.standing());
    }
  }
}
