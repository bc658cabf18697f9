package cursitor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final TableForm FORM =
      new TableForm(
          "fees.table",
          List.of(Column.of("name", Column.Kind.TEXT)),
          List.of(Column.of("amount", Column.Kind.NUMBER)),
          TableForm.Gaps.NONE);

  private final List<PolicyFault> faults = new ArrayList<>();

  @Test
  void answersTheRowForTheDay() {
    Table table =
        read(
            "| late | 10 | 2020-01-01 | 2020-12-31 | yes | a law |",
            "| late | 12 | 2021-01-01 |  | no | a letter |");

    assertThat(faults).isEmpty();
    assertThat(table.version()).isEqualTo("7");
    assertThat(table.row(LocalDate.of(2019, 12, 31), "late")).isEmpty();
    assertThat(table.row(LocalDate.of(2020, 12, 31), "late").orElseThrow().number("amount"))
        .isEqualTo(10);
    Row later = table.row(LocalDate.of(2021, 1, 1), "late").orElseThrow();
    assertThat(later.number("amount")).isEqualTo(12);
    assertThat(later.name()).isEqualTo("fees.table line 4 (unconfirmed)");
  }

  @Test
  void keepsABarInsideACell() {
    assertThat(read("| a\\|b | 1 | 2020-01-01 | | yes | x |").row(LocalDate.MAX, "a|b"))
        .isPresent();
  }

  @Test
  void reportsEveryFaultWithFileLineAndRow() {
    read(
        "| late | ten | 2020-01-01 | | yes | a law |",
        "| late | 10 | 2020-13-01 | | yes | a law |",
        "| late | 10 | 2020-01-01 | 2019-01-01 | yes | a law |",
        "| early | 10 | 2020-01-01 | | perhaps | |",
        "| early | 10 |",
        "late");

    assertThat(faults.stream().map(PolicyFault::toString))
        .containsExactly(
            "fees.table line 3: amount must be a whole number"
                + " [| late | ten | 2020-01-01 | | yes | a law |]",
            "fees.table line 4: from must be a day, written yyyy-mm-dd"
                + " [| late | 10 | 2020-13-01 | | yes | a law |]",
            "fees.table line 5: it ends before it begins"
                + " [| late | 10 | 2020-01-01 | 2019-01-01 | yes | a law |]",
            "fees.table line 6: confirmed must be yes or no"
                + " [| early | 10 | 2020-01-01 | | perhaps | |]",
            "fees.table line 6: the source is missing; say where this is written"
                + " [| early | 10 | 2020-01-01 | | perhaps | |]",
            "fees.table line 7: 2 cells under 6 columns [| early | 10 |]",
            "fees.table line 8: a row begins and ends with a bar [late]");
  }

  @Test
  void reportsAnOverlapAndAGap() {
    read(
        "| a | 1 | 2020-01-01 | 2020-06-30 | yes | x |",
        "| a | 2 | 2020-06-30 | | yes | x |",
        "| b | 1 | 2020-01-01 | 2020-06-29 | yes | x |",
        "| b | 2 | 2020-07-01 | | yes | x |",
        "| c | 1 | 2020-01-01 | 2020-06-29 | yes | x |");

    assertThat(faults.stream().map(PolicyFault::toString))
        .containsExactly(
            "fees.table line 4: it overlaps the row of the same key in line 3 [a]",
            "fees.table line 6: there is a gap after the row of the same key in line 5 [b]",
            "fees.table line 7: it ends and no row follows; this table may have no gap [c]");
  }

  @Test
  void reportsAnUnknownAndAMissingColumn() {
    String text =
        """
        version 1
        | name | sum | from | to | confirmed | source |
        | late | 10 | 2020-01-01 | | yes | its row is not judged: the columns say it all |
        """;
    Tables tables = Tables.read(List.of(FORM), Map.of("fees.table", text), faults);
    assertThat(tables.find(FORM)).isEmpty();

    assertThat(faults.stream().map(PolicyFault::text))
        .containsExactly(
            "unknown column sum; the columns are [name, amount, from, to, confirmed, source]",
            "the column amount is missing");
  }

  @Test
  void reportsATableWithoutVersionAndColumns() {
    TableReader.read(FORM, "# nothing", faults);

    assertThat(faults.stream().map(PolicyFault::toString))
        .containsExactly(
            "fees.table: there is no line with the columns"
                + " [name, amount, from, to, confirmed, source]",
            "fees.table: there is no line 'version …'");
  }

  private Table read(String... rows) {
    String head = "version 7\n| name | amount | from | to | confirmed | source |\n";
    return TableReader.read(FORM, head + String.join("\n", rows), faults);
  }
}
