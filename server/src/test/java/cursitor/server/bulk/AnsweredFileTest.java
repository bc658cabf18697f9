package cursitor.server.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.OrganizationId;
import cursitor.server.api.FareCases;
import cursitor.server.api.FareFiles;
import cursitor.server.bulk.RecordResult.Kind;
import cursitor.wire.fare.FareCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredFileTest {
  private static final OrganizationId COURT = new OrganizationId("J0401");
  private static final String CASE = "TR2026-000101";
  private static final Formats FORMATS = Formats.of(new FareCodec());

  private RejectFile rejects;
  private AnsweredFile file;

  /// A header, two payments and a trailer, a line each.
  @BeforeEach
  void open() throws IOException {
    String text =
        FareFiles.of(
            Format.NDJSON,
            List.of(
                FareCases.paid(1, "R-1", CASE, "110.00"), FareCases.paid(2, "R-2", CASE, "70.00")));
    Pieces pieces =
        FORMATS.open(
            Format.NDJSON,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            Submission.standing(COURT, new OrganizationId("AZ-JUSTIS"), Instant.EPOCH));
    rejects = new RejectFile(pieces);
    file = new AnsweredFile(COURT, pieces, rejects);
  }

  @AfterEach
  void close() throws IOException {
    rejects.close();
  }

  private void accepted(int place) throws IOException {
    file.answered(place + 1, place, Kind.ACCEPTED, false, 1, List.of());
  }

  private void totalsAgree(int line) throws IOException {
    file.answered(line, 0, Kind.TOTALS_AGREE, false, 0, List.of());
  }

  @Test
  void aFileHoldsWhenEveryLineAndBothTotalsHaveTheirAnswer() throws IOException {
    accepted(1);
    accepted(2);
    totalsAgree(4);
    totalsAgree(1);

    assertThat(file.summary().holds()).isTrue();
  }

  @Test
  void anAnswerThatBreaksOffIsNotTakenForTheWhole() throws IOException {
    accepted(1);

    assertThatThrownBy(file::summary)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void anAnswerThatBreaksOffBeforeTheTotalsIsNotTakenForTheWhole() throws IOException {
    accepted(1);
    accepted(2);
    totalsAgree(4);

    assertThatThrownBy(file::summary)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broke off");
  }
}
