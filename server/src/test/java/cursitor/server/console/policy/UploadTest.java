package cursitor.server.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.policy.PolicyFault;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Tables somebody brings are taken only whole, readable and right, and everything that is wrong is
/// named.
class UploadTest {
  private static final PolicyTexts SHIPPED = PolicyFiles.texts(PolicySet.FARE, "");
  private static final String FEES = "fees.table";

  private static String fees() {
    return Objects.requireNonNull(SHIPPED.texts().get(FEES), "it is shipped");
  }

  private static PolicyZip.Entry file(String name, String text) {
    return new PolicyZip.Entry(name, Octets.ofText(text));
  }

  private static PolicyZip.Entry zip(Map<String, String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PolicyZip.Entry("policy.zip", Octets.of(bytes.toByteArray()));
  }

  private static List<PolicyFault> faults(PolicyZip.Entry... files) {
    return Upload.read(SHIPPED, List.of(files)) instanceof Upload.Brought.Faulty(var faults)
        ? faults
        : List.of();
  }

  private static PolicyTexts usable(PolicyZip.Entry... files) {
    return Upload.read(SHIPPED, List.of(files)) instanceof Upload.Brought.Usable(var texts)
        ? texts
        : new PolicyTexts(PolicySet.FARE, Map.of());
  }

  @Test
  void oneTableStandsBesideTheOthersAsTheyAre() {
    String changed = fees().replace("3500", "4000");
    PolicyTexts texts = usable(file(FEES, "\uFEFF" + changed));
    Map<String, String> expected = new TreeMap<>(SHIPPED.texts());
    expected.put(FEES, changed);
    assertThat(texts.texts()).isEqualTo(expected);
    assertThat(texts.digest()).isNotEqualTo(SHIPPED.digest());
  }

  @Test
  void aZipThatWasTakenAlongComesBackAsItWas() {
    PolicyZip.Entry all =
        new PolicyZip.Entry("all.ZIP", Octets.of(PolicyZip.write(SHIPPED.texts())));
    assertThat(usable(all)).isEqualTo(SHIPPED);
    assertThat(usable(zip(Map.of("policy/fare/fees.table", fees())))).isEqualTo(SHIPPED);
  }

  @Test
  void aRowThatIsWrongIsNamed() {
    assertThat(faults(file(FEES, fees().replace("| FLAT | 3500 |", "| FLAT | much |"))))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.file()).isEqualTo(FEES);
          assertThat(fault.line()).isEqualTo(6);
          assertThat(fault.text()).contains("value must be a whole number");
        });
  }

  @Test
  void aNameThatLeadsOutOfAFolderIsRefused() {
    assertThat(faults(zip(Map.of("../../etc/fees.table", fees()))))
        .extracting(PolicyFault::file)
        .containsExactly("../../etc/fees.table");
  }

  @Test
  void aZipThatGrowsBeyondMeasureIsNotUnpacked() {
    assertThat(faults(zip(Map.of(FEES, "#".repeat(Upload.MOST_BYTES + 1)))))
        .extracting(PolicyFault::text)
        .containsExactly("the zip holds more than " + Upload.MOST_BYTES + " bytes");
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 70; i++) {
      many.put(i + ".table", "");
    }
    assertThat(faults(zip(many))).extracting(PolicyFault::text).first().asString().contains("64");
  }

  @Test
  void whatIsNoTextOrNoTableOrTwiceIsRefused() {
    assertThat(faults(new PolicyZip.Entry(FEES, Octets.of(new byte[] {(byte) 0xC3, 0x28}))))
        .extracting(PolicyFault::text)
        .containsExactly("the table is not written in UTF-8");
    assertThat(faults(file(FEES, fees() + "\u0000")))
        .extracting(PolicyFault::text)
        .containsExactly("there is a character that cannot be printed");
    assertThat(faults(file("fines.table", ""))).hasSize(1);
    assertThat(faults(file(FEES, fees()), file(FEES, fees())))
        .extracting(PolicyFault::text)
        .containsExactly("the table is there twice");
    assertThat(faults(file("policy.zip", "no zip"))).hasSize(1);
    assertThat(faults()).extracting(PolicyFault::text).containsExactly("no file was chosen");
  }
}
