package cursitor.server.console.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A table as a file people open in their spreadsheet: RFC 4180, in UTF-8 with the mark that tells
/// a spreadsheet so. Every cell is quoted, and none is taken for a formula: one that begins like a
/// formula gets an apostrophe in front. Rows go out as they come; nothing is gathered.
public final class Csv {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";

  /// With what a cell begins that a spreadsheet may reckon out; the wide forms count in some.
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;

  /// Begins a table.
  public Csv(Writer out) throws IOException {
    this.out = out;
    out.write(MARK);
  }

  /// Writes the rows of a table.
  @FunctionalInterface
  public interface Rows {
    void write(Csv table) throws IOException;
  }

  /// Answers a request with a table to be kept as a file.
  ///
  /// @param name of the file, without its ending
  public static void send(HttpServletResponse response, String name, Rows rows) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    rows.write(new Csv(out));
    out.flush();
  }

  public void row(String... cells) throws IOException {
    out.write(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
    out.write(END);
  }

  private static String cell(String text) {
    return '"' + harmless(text).replace("\"", "\"\"") + '"';
  }

  private static String harmless(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
