package cursitor.wire.form;

import cursitor.exchange.RefusalCode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One component of a record on its form.
///
/// @param name the name of the component
/// @param getter what a record has there
/// @param repeats whether the value is a list
/// @param absent what stands for a value that was left out, null where it is null
/// @param code what a fault of the value is refused with, null for the code of a broken schema
public record Entry<T>(
    String name,
    Function<T, @Nullable Object> getter,
    Content content,
    boolean repeats,
    @Nullable Object absent,
    @Nullable RefusalCode code) {

  /// What stands in an entry.
  public sealed interface Content {

    /// A simple value.
    ///
    /// @param path the element, from that of the form
    record Leaf(String path, Kind<?> kind) implements Content {}

    /// A record with a form of its own.
    record Inner(String path, Form<?> form) implements Content {}

    /// One of several records, told apart by their type.
    record Either(List<Alternative> alternatives) implements Content {
      public Either {
        alternatives = List.copyOf(alternatives);
      }
    }

    /// One of them.
    ///
    /// @param name what it is called where its element is not seen, as in JSON
    record Alternative(String name, String path, Form<?> form) {}
  }
}
