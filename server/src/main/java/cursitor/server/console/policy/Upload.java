package cursitor.server.console.policy;

import cursitor.policy.PolicyFault;
import cursitor.policy.PolicyNotReadable;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tables somebody brings: single files, or a zip. Whatever is wrong is collected, so that it can
/// be mended at once.
final class Upload {
  /// More than ten times what the shipped tables have.
  static final int MOST_BYTES = 1 << 20;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_NAME = 80;

  private final PolicySet set;
  private final Map<String, String> brought = new HashMap<>();
  private final List<PolicyFault> faults = new ArrayList<>();

  private Upload(PolicySet set) {
    this.set = set;
  }

  /// What was brought: a version that can be used, or what is wrong with it.
  sealed interface Brought {
    /// The tables, which were checked as at the start of a node.
    record Usable(PolicyTexts texts) implements Brought {}

    /// What is to be mended.
    record Faulty(List<PolicyFault> faults) implements Brought {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Reads what was brought, by the names of the files.
  ///
  /// @param rest where tables come from that were not brought
  static Brought read(PolicyTexts rest, List<PolicyZip.Entry> files) {
    Upload upload = new Upload(rest.set());
    files.forEach(upload::file);
    if (upload.faults.isEmpty() && upload.brought.isEmpty()) {
      upload.fault("", "no file was chosen");
    }
    return upload.faults.isEmpty() ? upload.checked(rest) : new Brought.Faulty(upload.faults);
  }

  private Brought checked(PolicyTexts rest) {
    Map<String, String> all = new HashMap<>(rest.texts());
    all.putAll(brought);
    PolicyTexts texts = new PolicyTexts(set, all);
    try {
      texts.parse();
      return new Brought.Usable(texts);
    } catch (PolicyNotReadable e) {
      return new Brought.Faulty(e.faults());
    }
  }

  private void file(PolicyZip.Entry file) {
    if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      table(file);
      return;
    }
    try {
      PolicyZip.read(file.bytes().bytes(), MOST_BYTES).forEach(this::table);
    } catch (PolicyZip.Unfit e) {
      fault(file.name(), e.sentence());
    }
  }

  private void table(PolicyZip.Entry file) {
    String name = last(file.name());
    if (file.name().contains("..") || !set.files().contains(name)) {
      fault(
          file.name(),
          set.title() + " has no such table; its tables are " + String.join(", ", set.files()));
    } else if (file.bytes().bytes().length > MOST_BYTES) {
      fault(name, "a table has no more than " + MOST_BYTES + " bytes");
    } else {
      text(file.bytes().bytes(), name);
    }
  }

  private void text(byte[] bytes, String name) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      if (UNPRINTABLE.matcher(plain).find()) {
        fault(name, "there is a character that cannot be printed");
      } else if (brought.put(name, plain) != null) {
        fault(name, "the table is there twice");
      }
    } catch (CharacterCodingException _) {
      fault(name, "the table is not written in UTF-8");
    }
  }

  /// A folder before the name does no harm.
  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private void fault(String file, String sentence) {
    String name = UNPRINTABLE.matcher(file).replaceAll("?");
    faults.add(
        new PolicyFault(
            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
            0,
            "",
            sentence));
  }
}
