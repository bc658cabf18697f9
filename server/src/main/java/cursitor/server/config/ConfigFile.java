package cursitor.server.config;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/// Reads a node's configuration from a YAML file. `${NAME}` takes a value, such as a partner's key,
/// from the environment.
public final class ConfigFile {
  private static final Pattern LINE = Pattern.compile("line ([0-9]+)");

  private ConfigFile() {}

  /// The configuration in this file.
  ///
  /// @throws StartFailure with one line for each mistake, naming the entry
  public static NodeConfig read(Path file) {
    if (!Files.isReadable(file)) {
      throw new StartFailure(
          "The configuration file " + file + " cannot be read: check its name and permissions.",
          null);
    }
    NodeConfig config = bind(file, sources(file));
    List<String> mistakes = ConfigCheck.mistakes(config);
    if (!mistakes.isEmpty()) {
      throw new StartFailure(file + ": " + String.join("\n" + file + ": ", mistakes), null);
    }
    return config;
  }

  private static MutablePropertySources sources(Path file) {
    try {
      MutablePropertySources sources = new MutablePropertySources();
      sources.addLast(Plain.source(new FileSystemResource(file)));
      return sources;
    } catch (RuntimeException e) {
      String reason =
          deepest(e) instanceof CharacterCodingException
              ? "it is not written in UTF-8"
              : oneLine(e) + lineOf(e);
      throw new StartFailure(file + ": not readable as YAML: " + reason, e);
    }
  }

  /// Where the reader of YAML stopped; it tells so in the last of its lines.
  private static String lineOf(Exception e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    String last = "";
    while (line.find()) {
      last = " (line " + line.group(1) + ")";
    }
    return last;
  }

  private static NodeConfig bind(Path file, MutablePropertySources sources) {
    try {
      Binder binder =
          new Binder(
              ConfigurationPropertySources.from(sources),
              new PropertySourcesPlaceholdersResolver(withEnvironment(sources)),
              ApplicationConversionService.getSharedInstance());
      return binder.bindOrCreate(
          "", Bindable.of(NodeConfig.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
    } catch (BindException e) {
      throw new StartFailure(file + ": " + String.join("\n" + file + ": ", mistakes(e)), e);
    }
  }

  /// What the binder did not understand, in words about the file.
  private static List<String> mistakes(BindException e) {
    if (deepest(e) instanceof UnboundConfigurationPropertiesException unbound) {
      return unbound.getUnboundProperties().stream()
          .map(property ->
              property.getName().toString().startsWith("document")
                  ? "this is no list of entries such as 'store: /var/lib/cursitor'; write it so"
                  : property.getName() + ": no entry is called so; see docs/operating.md")
          .sorted()
          .toList();
    }
    return List.of(e.getName() + ": " + remedy(e));
  }

  private static String remedy(BindException e) {
    Class<?> type = e.getTarget().getType().resolve(Object.class);
    if (type.isEnum()) {
      Object written = e.getProperty() == null ? "" : e.getProperty().getValue();
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", ", "'" + written + "' is not known; write one of ", ""));
    }
    return type == Integer.class || type == int.class
        ? "write a whole number in digits"
        : oneLine(deepest(e));
  }

  private static MutablePropertySources withEnvironment(MutablePropertySources sources) {
    MutablePropertySources all = new MutablePropertySources();
    sources.forEach(all::addLast);
    new StandardEnvironment().getPropertySources().forEach(all::addLast);
    return all;
  }

  private static Throwable deepest(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String oneLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not understood");
  }
}
