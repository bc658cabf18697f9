package cursitor.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import cursitor.exchange.Refusal;
import cursitor.server.bulk.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a request that was not fulfilled, as `application/problem+json` (RFC 9457). Holds
/// no personal data; offending values are masked.
///
/// @param code an error code of the exchange, such as `E201`, or the name of a [Trouble]
/// @param title what happened and what to do, in plain words
/// @param receipt under which the request is kept; null where it is not
/// @param errors all that is wrong, in refusal order
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(int status, String code, String title, @Nullable Long receipt, List<Item> errors) {
  Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(Trouble trouble, String title) {
    return of(trouble, title, 0);
  }

  /// @param receipt 0 where the request is not kept
  static Problem of(Trouble trouble, String title, long receipt) {
    return new Problem(
        trouble.status(), trouble.name(), title, receipt == 0 ? null : receipt, List.of());
  }

  /// A refusal by the law; the first broken rule names it.
  static Problem of(long receipt, List<Refusal> refusals) {
    Refusal first = refusals.getFirst();
    return new Problem(
        status(first.code().code()),
        first.code().code(),
        refusals.size() < Refusal.MOST_TOLD
            ? first.code().sentence()
            : first.code().sentence() + " There are many faults; the first are listed.",
        receipt == 0 ? null : receipt,
        refusals.stream().map(Item::of).toList());
  }

  private static int status(String code) {
    return switch (code) {
      case "E110" -> 403;
      case "E302", "E308" -> 409;
      default -> 422;
    };
  }

  /// One thing that is wrong.
  ///
  /// @param field the logical name of the field to mend, such as `section[2]/sectionNumber`, or
  ///   empty
  record Item(String field, String code, String detail) {
    static Item of(Refusal refusal) {
      return of(Fault.of(refusal));
    }

    static Item of(Fault fault) {
      return new Item(fault.field(), fault.code(), fault.detail());
    }
  }
}
