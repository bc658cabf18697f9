package cursitor.server.store.encoding;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.jsontype.NamedType;

/// Where a value is declared as a sealed interface, writes which of its records it is. So the
/// core's types need no annotation of a JSON library.
final class SealedTypes extends AnnotationIntrospector {
  private static final long serialVersionUID = 1;
  private static final String PROPERTY = "is";

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    if (!(annotated instanceof AnnotatedClass) || !isChoice(annotated.getRawType())) {
      return null;
    }
    return JsonTypeInfo.Value.construct(
        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, PROPERTY, null, false, true);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    if (!isChoice(annotated.getRawType())) {
      return null;
    }
    List<NamedType> choices = new ArrayList<>();
    collect(annotated.getRawType(), choices);
    return choices;
  }

  private static boolean isChoice(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  private static void collect(Class<?> choice, List<NamedType> choices) {
    for (Class<?> permitted : choice.getPermittedSubclasses()) {
      if (isChoice(permitted)) {
        collect(permitted, choices);
      } else {
        choices.add(new NamedType(permitted, permitted.getSimpleName()));
      }
    }
  }
}
