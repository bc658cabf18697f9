package cursitor.server.console.message;

import cursitor.exchange.Refusal;
import cursitor.server.tell.Readings;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.util.List;

/// What the schemas and the wire rules find of a message, asked again.
///
/// @param verdict in a sentence
/// @param holds nothing was found
public record Findings(String verdict, boolean holds, List<Fault> faults) {
  public Findings {
    faults = List.copyOf(faults);
  }

  /// One thing that is wrong.
  ///
  /// @param where its field and its place; either may be empty
  /// @param shown the value, masked
  public record Fault(String code, String sentence, String where, String shown) {
    static Fault of(Refusal refusal) {
      String rule = refusal.code().sentence();
      String detail = refusal.detail();
      boolean same = detail.isEmpty() || detail.equals(rule);
      return new Fault(
          refusal.code().code(),
          same ? rule : rule + " " + detail,
          (refusal.field() + " " + refusal.path()).strip(),
          refusal.shown());
    }
  }

  static List<Fault> of(List<Refusal> refusals) {
    return refusals.stream().map(Fault::of).toList();
  }

  /// Reads the bytes again, as they were read when they came.
  static Findings of(Octets bytes) {
    return Readings.of(bytes)
        .map(Findings::of)
        .orElseGet(() ->
            new Findings(
                "It is an envelope with a fault of SOAP and no message in it.", false, List.of()));
  }

  private static Findings of(Reading reading) {
    return switch (reading) {
      case Reading.Valid _ ->
          new Findings("It follows its schema and the rules of the wire.", true, List.of());
      case Reading.Faulty(_, var faults, _) ->
          new Findings("It breaks its schema or the rules of the wire.", false, of(faults));
    };
  }
}
