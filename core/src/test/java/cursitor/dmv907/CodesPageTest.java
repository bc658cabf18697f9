package cursitor.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.rule.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The reference page of codes and fields is made from the program, so it cannot lie. To renew it,
/// run this test with `-Dcursitor.update=true`.
class CodesPageTest {
  private static final Path PAGE = Path.of("../spec/dmv907/codes.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String page = page();
    if (Boolean.getBoolean("cursitor.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # DMV907 and DMV902: codes and fields
        Made from the program by `CodesPageTest`; do not edit. Codes are ours: no official list was found
        (`dmv907.md` 8).

        ## Error codes, in refusal order
        The first that applies is the error code; all others are told as details.

        | code | class | reason | send again unchanged |
        |---|---|---|---|
        """);
    for (ErrorCode code : ErrorCode.values()) {
      row(
          page,
          code.code(),
          code.category().name().toLowerCase(Locale.ROOT),
          code.sentence(),
          code.resendRequested() ? "yes" : "no");
    }
    page.append(
        """

        ## Message codes, in order of precedence
        For each action the first that applies is the message code; the others are named in the message text.

        | code | meaning |
        |---|---|
        """);
    for (MessageCode code : MessageCode.values()) {
      row(page, code.name(), code.sentence());
    }
    page.append(
        """

        ## Warnings
        A warning refuses nothing.

        | code | meaning |
        |---|---|
        """);
    for (WarningCode code : WarningCode.values()) {
      row(page, code.name(), code.sentence());
    }
    page.append(
        """

        ## Fields
        The code is that of a fault on the field; a field that does not belong to its action is E207.

        | field | code of a fault | how it is written |
        |---|---|---|
        """);
    for (Field field : Field.values()) {
      row(page, field.logicalName(), field.faultCode().code(), Shape.of(field).remedy());
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
