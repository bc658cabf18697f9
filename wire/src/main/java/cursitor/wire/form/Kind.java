package cursitor.wire.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// A kind of simple value, and how it is written as a text. A text that comes here has been found
/// valid by the schema.
///
/// @param json what a value is in JSON
public record Kind<V>(Json json, Function<String, V> parse, Function<V, String> text) {

  /// The kinds of values JSON itself tells apart.
  public enum Json {
    TEXT,
    NUMBER,
    TRUTH
  }

  public static final Kind<String> TEXT =
      new Kind<>(Json.TEXT, Function.identity(), Function.identity());
  public static final Kind<Boolean> TRUTH =
      new Kind<>(Json.TRUTH, text -> text.equals("true") || text.equals("1"), String::valueOf);
  public static final Kind<Integer> INT =
      new Kind<>(Json.NUMBER, Integer::valueOf, String::valueOf);
  public static final Kind<Long> LONG = new Kind<>(Json.NUMBER, Long::valueOf, String::valueOf);

  /// A kind whose values are written as text.
  public static <V> Kind<V> of(Function<String, V> parse, Function<V, String> text) {
    return new Kind<>(Json.TEXT, parse, text);
  }

  /// The constants of an enum by their names.
  public static <E extends Enum<E>> Kind<E> named(Class<E> type) {
    Map<String, E> constants = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(constant.name(), constant);
    }
    return of(
        text -> {
          E constant = constants.get(text);
          if (constant == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no such constant");
          }
          return constant;
        },
        Enum::name);
  }
}
