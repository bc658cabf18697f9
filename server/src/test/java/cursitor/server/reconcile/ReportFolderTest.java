package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.reconcile.daily.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir Path folder;

  private Path put(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  @Test
  void theNewestDayOfAnyDeskComesFirst() throws IOException {
    put("ACS/2026-03-01/J0401_AZ-JUSTIS.txt");
    put("AZ-JUSTIS/2026-03-02/J0401_J0401.txt");
    put("AZ-JUSTIS/2026-03-02/J0401_ACS.txt");
    put("AZ-JUSTIS/2026-03-02/overview.txt");

    assertThat(new ReportFolder(folder).list())
        .containsExactly(
            entry("AZ-JUSTIS", 2, "ACS"),
            entry("AZ-JUSTIS", 2, "J0401"),
            entry("ACS", 1, "AZ-JUSTIS"));
  }

  private static ReportFolder.Entry entry(String desk, int day, String partner) {
    return new ReportFolder.Entry(desk, LocalDate.of(2026, 3, day), "J0401", partner);
  }

  @Test
  void whatIsNoReportIsPassedOver() throws IOException {
    put("ACS/2026-03-01/J0401_AZ-JUSTIS.txt");
    put("ACS/2026-03-01/50%_done.txt");

    assertThat(new ReportFolder(folder).list().map(ReportFolder.Entry::partner).toList())
        .isEqualTo(List.of("AZ-JUSTIS"));
  }
}
