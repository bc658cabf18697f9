package cursitor.server.store.encoding;

import cursitor.exchange.CaseFile;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes case files as JSON: the very text the library would write (a test compares them), in a
/// quarter of its time. A decision writes each file it changes, for its digest, on the one thread
/// that decides. The library asks each component through a method handle the compiler cannot see
/// through; here each is asked by a compiled function. What one state has in common with the one
/// before is not written anew. Safe for many threads.
final class StateWriter {
  private static final int USUAL_LENGTH = 8 * 1024;
  private static final int FIRST_PRINTABLE = ' ';

  /// Compiled once for all stores of the process.
  private static final Map<Method, Function<Object, Object>> GETTERS = new ConcurrentHashMap<>();

  private final Map<Class<?>, RecordPart> files = new ConcurrentHashMap<>();
  private final Texts texts = new Texts();

  String write(CaseFile file) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    files.computeIfAbsent(file.getClass(), type -> new Plan(texts).record(type)).write(out, file);
    return out.toString();
  }

  /// Writes the values of one type.
  private interface Part {
    void write(StringBuilder out, Object value);
  }

  /// One component of a record.
  private record Component(String name, Function<Object, Object> getter, Part part) {}

  /// The texts of collections that were written lately. Most of a case stays as it is from one
  /// state to the next, the very same objects. A thread that comes upon another's text finds the
  /// right one all the same, or none.
  private static final class Texts {
    private static final int KEPT = 4_096;

    private final @Nullable Text[] kept = new @Nullable Text[KEPT];

    /// Only these cannot have changed since.
    private static final Set<Class<?>> UNCHANGEABLE =
        Set.of(
            List.of(1).getClass(),
            List.of(1, 2, 3).getClass(),
            Set.of(1).getClass(),
            Set.of(1, 2, 3).getClass());

    private record Text(Object collection, Part part, String json) {}

    @SuppressWarnings("ReferenceEquality") // the very same collection, kept for as long as it is
    void write(StringBuilder out, Object collection, Part part) {
      if (!UNCHANGEABLE.contains(collection.getClass())) {
        part.write(out, collection);
        return;
      }
      int place = System.identityHashCode(collection) % KEPT;
      Text text = kept[place];
      if (text != null && text.collection == collection && text.part == part) {
        out.append(text.json);
        return;
      }
      int from = out.length();
      part.write(out, collection);
      kept[place] = new Text(collection, part, out.substring(from));
    }
  }

  /// A record, with the name of its type where another could stand in its place.
  private static final class RecordPart implements Part {
    private final List<Component> components = new ArrayList<>();

    @Override
    public void write(StringBuilder out, Object value) {
      out.append('{');
      writeComponents(out, value, false);
      out.append('}');
    }

    void writeAs(String name, StringBuilder out, Object value) {
      out.append("{\"is\":\"").append(name).append('"');
      writeComponents(out, value, true);
      out.append('}');
    }

    private void writeComponents(StringBuilder out, Object value, boolean any) {
      boolean comma = any;
      for (int i = 0; i < components.size(); i++) {
        Component component = components.get(i);
        Object held = component.getter.apply(value);
        if (held != null) {
          if (comma) {
            out.append(',');
          }
          comma = true;
          out.append(component.name);
          component.part.write(out, held);
        }
      }
    }
  }

  /// What is written of each type, as far as it was met.
  private static final class Plan {
    private final Map<Class<?>, RecordPart> records = new HashMap<>();
    private final Texts texts;

    Plan(Texts texts) {
      this.texts = texts;
    }

    RecordPart record(Class<?> type) {
      RecordPart known = records.get(type);
      if (known != null) {
        return known;
      }
      RecordPart part = new RecordPart();
      records.put(type, part);
      for (RecordComponent component : type.getRecordComponents()) {
        part.components.add(
            new Component(
                '"' + component.getName() + "\":",
                GETTERS.computeIfAbsent(component.getAccessor(), each -> getter(type, each)),
                part(component.getGenericType())));
      }
      return part;
    }

    private Part part(Type type) {
      return switch (type) {
        case ParameterizedType list when isA(Collection.class, list) ->
            kept(list(part(list.getActualTypeArguments()[0])));
        case ParameterizedType map when isA(Map.class, map) ->
            map(part(map.getActualTypeArguments()[1]));
        case Class<?> choice when choice.isSealed() && choice.isInterface() -> choice(choice);
        case Class<?> record when record.isRecord() -> record(record);
        case Class<?> simple -> simple(simple);
        default -> throw unknown(type);
      };
    }

    private static boolean isA(Class<?> container, ParameterizedType type) {
      return type.getRawType() instanceof Class<?> raw && container.isAssignableFrom(raw);
    }

    private static Part simple(Class<?> type) {
      if (type == String.class) {
        return (out, value) -> quote(out, (String) value);
      }
      if (type.isPrimitive() || type == Long.class || type == Integer.class) {
        return StringBuilder::append;
      }
      if (type == Boolean.class) {
        return StringBuilder::append;
      }
      if (type == LocalDateTime.class) {
        return (out, value) ->
            quote(out, DateTimeFormatter.ISO_LOCAL_DATE_TIME.format((LocalDateTime) value));
      }
      if (type.isEnum()
          || type == Instant.class
          || type == LocalDate.class
          || type == Duration.class
          || type == UUID.class) {
        return (out, value) -> quote(out, value.toString());
      }
      throw unknown(type);
    }

    private static IllegalStateException unknown(Type type) {
      return new IllegalStateException("no case file may hold a " + type.getTypeName());
    }

    private Part kept(Part list) {
      return (out, value) -> {
        if (((Collection<?>) value).isEmpty()) {
          out.append("[]");
        } else {
          texts.write(out, value, list);
        }
      };
    }

    private static Part list(Part element) {
      return (out, value) -> {
        char before = '[';
        for (Object each : (Collection<?>) value) {
          out.append(before);
          element.write(out, each);
          before = ',';
        }
        out.append(']');
      };
    }

    private static Part map(Part element) {
      return (out, value) -> {
        char before = '{';
        for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
          out.append(before);
          quote(out, each.getKey().toString());
          out.append(':');
          element.write(out, each.getValue());
          before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
      };
    }

    private Part choice(Class<?> type) {
      Map<Class<?>, RecordPart> choices = new HashMap<>();
      collect(type, choices);
      return (out, value) -> {
        RecordPart chosen = choices.get(value.getClass());
        if (chosen == null) {
          throw unknown(value.getClass());
        }
        chosen.writeAs(value.getClass().getSimpleName(), out, value);
      };
    }

    private void collect(Class<?> choice, Map<Class<?>, RecordPart> choices) {
      for (Class<?> permitted : choice.getPermittedSubclasses()) {
        if (permitted.isInterface()) {
          collect(permitted, choices);
        } else {
          choices.put(permitted, record(permitted));
        }
      }
    }

    /// A function that asks a record for a component.
    @SuppressWarnings("unchecked") // it is made as one of that type
    private static Function<Object, Object> getter(Class<?> type, Method accessor) {
      try {
        MethodHandles.Lookup inside = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        MethodHandle handle = inside.unreflect(accessor);
        return (Function<Object, Object>)
            LambdaMetafactory.metafactory(
                    inside,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    handle.type().wrap())
                .getTarget()
                .invoke();
      } catch (Throwable e) {
        throw new IllegalStateException(type + " cannot be asked for " + accessor.getName(), e);
      }
    }
  }

  /// Throws IllegalStateException where half of a character stands alone, for it could not be read
  /// again.
  private static void quote(StringBuilder out, String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_PRINTABLE || c == '"' || c == '\\') {
        out.append(text, from, i);
        escape(out, c);
        from = i + 1;
      } else if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalStateException("a text holds half a character");
        }
        i++;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u%04X".formatted((int) c));
    }
  }
}
