package cursitor.wire.form;

import cursitor.exchange.RefusalCode;
import cursitor.wire.form.Entry.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The table of one kind of record: its components in order, and the element of each.
public final class Form<T> {
  private final Class<T> type;
  private final List<Entry<T>> entries;
  private final Function<Filled, T> maker;
  private final @Nullable Kind<T> shortKind;

  private Form(
      Class<T> type,
      List<Entry<T>> entries,
      Function<Filled, T> maker,
      @Nullable Kind<T> inOneText) {
    this.type = type;
    this.entries = List.copyOf(entries);
    this.maker = maker;
    this.shortKind = inOneText;
  }

  public static <T> Draft<T> of(Class<T> type) {
    return new Draft<>(type);
  }

  /// This form with a way to write the record as one text, for where there are no elements.
  public Form<T> inOneText(Function<String, T> parse, Function<T, String> text) {
    return new Form<>(type, entries, maker, Kind.of(parse, text));
  }

  public Class<T> type() {
    return type;
  }

  public List<Entry<T>> entries() {
    return entries;
  }

  /// How the record is written as one text; null where it is not.
  public @Nullable Kind<T> inOneText() {
    return shortKind;
  }

  /// The values of a record by the index of their entry. What is empty, a text or a list, is null:
  /// it is left out.
  public @Nullable Object[] values(Object filled) {
    T each = type.cast(filled);
    @Nullable Object[] values = new @Nullable Object[entries.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = entries.get(i).getter().apply(each);
      values[i] = isEmpty(value) ? null : value;
    }
    return values;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return (value instanceof String text && text.isEmpty())
        || (value instanceof Collection<?> all && all.isEmpty());
  }

  /// The record of some values. Throws what its constructor throws.
  ///
  /// @param values by the index of their entry, null where one was left out; changed by the call
  public T make(@Nullable Object[] values, @Nullable Object context) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = entries.get(i).absent();
      }
    }
    return maker.apply(new Filled(values, context));
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }

  /// A form being drawn up, entry by entry, in the order of the components.
  public static final class Draft<T> {
    private final Class<T> type;
    private final List<Entry<T>> entries = new ArrayList<>();

    private Draft(Class<T> type) {
      this.type = type;
    }

    /// A text; null where it is left out.
    public Draft<T> text(String name, String path, Function<T, @Nullable String> getter) {
      return value(name, path, Kind.TEXT, getter);
    }

    /// A text; empty where it is left out.
    public Draft<T> textOrEmpty(String name, String path, Function<T, String> getter) {
      return add(name, getter::apply, new Content.Leaf(path, Kind.TEXT), false, "");
    }

    /// A simple value of any kind.
    public <V> Draft<T> value(
        String name, String path, Kind<V> kind, Function<T, ? extends @Nullable V> getter) {
      return add(name, getter::apply, new Content.Leaf(path, kind), false, null);
    }

    /// Several simple values.
    public <V> Draft<T> values(
        String name, String path, Kind<V> kind, Function<T, List<V>> getter) {
      return add(name, getter::apply, new Content.Leaf(path, kind), true, List.of());
    }

    /// A record; null where it is left out.
    public <V> Draft<T> inner(
        String name, String path, Form<V> form, Function<T, ? extends @Nullable V> getter) {
      return add(name, getter::apply, new Content.Inner(path, form), false, null);
    }

    /// Several records.
    public <V> Draft<T> inners(
        String name, String path, Form<V> form, Function<T, List<V>> getter) {
      return add(name, getter::apply, new Content.Inner(path, form), true, List.of());
    }

    /// One of several records.
    public Draft<T> either(
        String name, Function<T, ? extends Object> getter, Content.Alternative... alternatives) {
      return add(name, getter::apply, new Content.Either(List.of(alternatives)), false, null);
    }

    /// A fault of the entry before this has a code of its own.
    public Draft<T> refusedWith(RefusalCode code) {
      Entry<T> last = entries.removeLast();
      entries.add(
          new Entry<>(
              last.name(), last.getter(), last.content(), last.repeats(), last.absent(), code));
      return this;
    }

    private Draft<T> add(
        String name,
        Function<T, @Nullable Object> getter,
        Content content,
        boolean repeats,
        @Nullable Object absent) {
      entries.add(new Entry<>(name, getter, content, repeats, absent, null));
      return this;
    }

    /// Ends the draft.
    ///
    /// @param maker takes the values in the order of the entries
    public Form<T> make(Function<Filled, T> maker) {
      return new Form<>(type, entries, maker, null);
    }
  }
}
