package cursitor.wire.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values of one filled form, handed out one after another in the order of its entries.
public final class Filled {
  private final Object[] values;
  private final @Nullable Object context;
  private int next;

  /// @param values by the index of their entry; may be null where an entry may be left out
  Filled(@Nullable Object[] values, @Nullable Object context) {
    this.values = values;
    this.context = context;
  }

  /// The value of the next entry, as what its place in a constructor asks for.
  ///
  /// The compiler cannot check the type here; that each form reads back what it wrote is tested for
  /// every one of them. A component that may be left out comes as null.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <V> V next() {
    return (V) values[next++];
  }

  /// What the form is filled within, such as the key a whole message is about.
  public <C> C within(Class<C> type) {
    return type.cast(Objects.requireNonNull(context));
  }
}
