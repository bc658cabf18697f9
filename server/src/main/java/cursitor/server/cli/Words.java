package cursitor.server.cli;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Refusal;
import cursitor.server.bulk.Fault;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How things are put on a line of the terminal.
final class Words {
  private Words() {}

  /// Code, place and detail of a refusal.
  static String of(Refusal refusal) {
    String place = refusal.path().isEmpty() ? refusal.field() : refusal.path();
    return line(refusal.code().code(), place, refusal.detail());
  }

  /// Code, field and sentence of a remark.
  static String of(SuccessResponse.Warning warning) {
    return line(warning.code().name(), warning.field(), warning.text());
  }

  /// Code, place and sentence of a fault that came back.
  static String of(ErrorResponse.Detail detail) {
    return line(detail.code(), detail.node(), detail.text());
  }

  /// Code, field and sentence of a fault of a file; the field where the sentence does not name it.
  static String of(Fault fault) {
    String field = fault.detail().contains(fault.field()) ? "" : fault.field();
    return line(fault.code(), field, fault.detail());
  }

  /// What there is of these, side by side.
  static String line(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining("  "));
  }
}
