package cursitor.server.console;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.page.On;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// One request the console answers, as its code says: found there, so that a test of all of them is
/// one of those to come too.
///
/// @param path with names in braces where something is to be filled in
public record Answering(RequestMethod method, String path, On on) {
  private static final String NAME = "\\{[^/}]+\\}";

  /// Looked for once: the code stays as it is while tests run.
  private static final List<Answering> ALL = found();

  public static List<Answering> all() {
    return ALL;
  }

  private static List<Answering> found() {
    ClassPathScanningCandidateComponentProvider found =
        new ClassPathScanningCandidateComponentProvider(false);
    found.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return found.findCandidateComponents("cursitor.server.console").stream()
        .map(BeanDefinition::getBeanClassName)
        .flatMap(Answering::of)
        .toList();
  }

  private static Stream<Answering> of(String controller) {
    try {
      return Arrays.stream(Class.forName(controller).getDeclaredMethods()).flatMap(Answering::of);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Answering> of(Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    if (mapping == null) {
      return Stream.empty();
    }
    On own = method.getAnnotation(On.class);
    On on = own == null ? method.getDeclaringClass().getAnnotation(On.class) : own;
    return Arrays.stream(mapping.path())
        .flatMap(path ->
            Arrays.stream(mapping.method())
                .map(each -> new Answering(each, path, Objects.requireNonNull(on, path))));
  }

  boolean changes() {
    return method != RequestMethod.GET;
  }

  boolean isForStrangers() {
    return on.value().isForStrangers();
  }

  public boolean isFor(ConsoleRole role) {
    return on.value().isFor(role) && (on.only().length == 0 || List.of(on.only()).contains(role));
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /// The path about something that is not there.
  String aboutNothing() {
    return about(new UUID(0, 0).toString());
  }

  /// The path about this.
  public String about(String what) {
    return path.replaceAll(NAME, what);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
