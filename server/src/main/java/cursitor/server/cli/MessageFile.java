package cursitor.server.cli;

import cursitor.server.tell.Readings;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file that holds a message, alone or in a SOAP envelope.
///
/// @param reading what the wire makes of it
/// @param after the files a remark in it says it is sent after: `after: valid/a, valid/b`, from the
///   folder above its own
record MessageFile(Reading reading, List<Path> after) {
  private static final Pattern AFTER = Pattern.compile("after: ([^>]*?)\\s*-->");

  static MessageFile read(Path file) throws IOException {
    Octets bytes = Octets.of(Files.readAllBytes(file));
    return new MessageFile(reading(bytes), after(file, bytes.text()));
  }

  /// The message files among paths: a file itself, a folder's `*.xml` files at any depth.
  static List<Path> in(List<Path> paths) throws IOException {
    return FoundFiles.in(paths, ".xml");
  }

  /// The version of the envelope these bytes are, if they are one.
  static Optional<SoapVersion> envelope(Octets bytes) {
    return Readings.envelope(bytes);
  }

  /// What the wire makes of a message, alone or in an envelope.
  static Reading reading(Octets bytes) {
    return Readings.of(bytes)
        .orElseThrow(
            () -> new WrongUse("the envelope holds a fault without a message" + code(bytes)));
  }

  private static String code(Octets bytes) {
    return Readings.SOAP.read(bytes) instanceof SoapReading.BareFault fault
        ? ": " + fault.code()
        : "";
  }

  private static List<Path> after(Path file, String text) {
    Matcher remark = AFTER.matcher(text);
    Path root = file.toAbsolutePath().resolve("../..").normalize();
    return remark.find()
        ? Stream.of(remark.group(1).split("[,\\s]+"))
            .map(name -> root.resolve(name + ".xml"))
            .toList()
        : List.of();
  }
}
