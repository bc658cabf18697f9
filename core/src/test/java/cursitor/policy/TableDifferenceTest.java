package cursitor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {
  private static final TableForm FORM =
      new TableForm(
          "fees.table",
          List.of(Column.of("name", Column.Kind.TEXT)),
          List.of(Column.of("amount", Column.Kind.NUMBER)),
          TableForm.Gaps.ALLOWED);
  private static final String OLD = "| late | 10 | 2020-01-01 | 2020-12-31 | yes | a law |";
  private static final String OTHER = "| lost | 5 | 2020-01-01 | | yes | a law |";

  private static Table table(String version, String... rows) {
    List<PolicyFault> faults = new ArrayList<>();
    Table table =
        TableReader.read(
            FORM,
            "version "
                + version
                + "\n| name | amount | from | to | confirmed | source |\n"
                + String.join("\n", rows),
            faults);
    assertThat(faults).isEmpty();
    return table;
  }

  private static TableDifference between(Table before, Table after) {
    return TableDifference.between(before, after);
  }

  @Test
  void remarksAndPlacesInTheFileAreNoDifference() {
    assertThat(between(table("1", OLD, OTHER), table("1", "# a remark", "", OLD, OTHER)).isNone())
        .isTrue();
  }

  @Test
  void aRowIsAddedAndOneTakenAway() {
    TableDifference difference = between(table("1", OLD), table("2", OTHER));
    assertThat(difference.rows())
        .satisfiesExactlyInAnyOrder(
            added -> assertThat(added).isInstanceOf(RowChange.Added.class),
            removed -> {
              assertThat(removed).isInstanceOf(RowChange.Removed.class);
              assertThat(removed.row().text("name")).isEqualTo("late");
            });
    assertThat(difference.isUnnamed()).isFalse();
  }

  @Test
  void aCellThatChangedIsNamedWithWhatItHeld() {
    TableDifference difference =
        between(table("1", OLD), table("1", "| late | 12 | 2020-01-01 | | no | a law |"));
    assertThat(difference.rows())
        .singleElement()
        .isInstanceOfSatisfying(
            RowChange.Changed.class,
            changed ->
                assertThat(changed.cells())
                    .containsExactlyInAnyOrder(
                        new CellChange("amount", "10", "12"),
                        new CellChange("to", "2020-12-31", ""),
                        new CellChange("confirmed", "yes", "no")));
    assertThat(difference.isUnnamed()).isTrue();
  }

  @Test
  void aRowThatBeginsOnAnotherDayIsThatRowStill() {
    TableDifference difference =
        between(
            table("1", OLD, OTHER),
            table("2", "| late | 10 | 2020-02-01 | 2020-12-31 | yes | a law |", OTHER));
    assertThat(difference.rows())
        .singleElement()
        .isInstanceOfSatisfying(
            RowChange.Changed.class,
            changed ->
                assertThat(changed.cells())
                    .containsExactly(new CellChange("from", "2020-01-01", "2020-02-01")));
  }

  @Test
  void anotherOrderIsADifference() {
    TableDifference difference = between(table("1", OLD, OTHER), table("1", OTHER, OLD));
    assertThat(difference.rows()).isEmpty();
    assertThat(difference.reordered()).isTrue();
    assertThat(difference.isUnnamed()).isTrue();
  }

  @Test
  void anotherVersionAloneIsADifferenceThatHasItsName() {
    TableDifference difference = between(table("1", OLD), table("2", OLD));
    assertThat(difference.isNone()).isFalse();
    assertThat(difference.isUnnamed()).isFalse();
  }
}
