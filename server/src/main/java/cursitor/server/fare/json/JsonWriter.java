package cursitor.server.fare.json;

import cursitor.wire.form.BoundForm;
import cursitor.wire.form.BoundForm.Node;
import cursitor.wire.form.BoundForm.Slot;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes filled forms as JSON. What is empty is left out.
final class JsonWriter {
  private final JsonGenerator out;

  JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /// The properties of a record, into an object that is open.
  void write(BoundForm form, Object filled, UnaryOperator<String> names) {
    write(form, filled, names, "");
  }

  /// The same but for one component, which is written otherwise.
  void write(BoundForm form, Object filled, UnaryOperator<String> names, String except) {
    @Nullable Object[] values = form.form().values(filled);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      Slot slot = form.slots().get(i);
      if (value != null && !slot.entry().name().equals(except)) {
        out.writeName(names.apply(slot.entry().name()));
        write(slot, value);
      }
    }
  }

  private void write(Slot slot, Object value) {
    if (!slot.entry().repeats()) {
      one(slot, value);
      return;
    }
    out.writeStartArray();
    for (Object each : (List<?>) value) {
      one(slot, each);
    }
    out.writeEndArray();
  }

  private void one(Slot slot, Object value) {
    for (Node node : slot.nodes()) {
      BoundForm inner = node.inner();
      Kind<?> kind = node.kind();
      if (kind != null) {
        simple(kind.json(), BoundForm.text(node, value));
      } else if (inner != null && inner.form().type().isInstance(value)) {
        record(inner, node.alternative(), value);
      }
    }
  }

  private void record(BoundForm inner, String alternative, Object value) {
    Form<?> form = inner.form();
    if (form.inOneText() != null) {
      out.writeString(value.toString());
      return;
    }
    out.writeStartObject();
    if (!alternative.isEmpty()) {
      out.writeStringProperty(Names.KIND, alternative);
    }
    write(inner, value, UnaryOperator.identity());
    out.writeEndObject();
  }

  private void simple(Kind.Json json, String text) {
    switch (json) {
      case TEXT -> out.writeString(text);
      case NUMBER -> out.writeNumber(Long.parseLong(text));
      case TRUTH -> out.writeBoolean(Boolean.parseBoolean(text));
    }
  }
}
