package cursitor.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/// Reads a node's configuration from a YAML file. `${NAME}` takes a value, such as a partner's key,
/// from the environment.
public final class ConfigFile {
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
      for (PropertySource<?> source :
          new YamlPropertySourceLoader().load("node", new FileSystemResource(file))) {
        sources.addLast(source);
      }
      return sources;
    } catch (IOException | RuntimeException e) {
      throw new StartFailure(file + ": not readable as YAML: " + oneLine(e), e);
    }
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
      throw new StartFailure(file + ": " + e.getName() + ": " + oneLine(deepest(e)), e);
    }
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
