package cursitor.server.config;

import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads YAML with every value as it is written. To YAML `01440` is the number 800; here it is the
/// id of a court.
final class Plain {
  private Plain() {}

  static PropertySource<?> source(Resource file) {
    Reader reader = new Reader();
    reader.setResources(file);
    Properties read = reader.getObject();
    return new PropertiesPropertySource("node", read == null ? new Properties() : read);
  }

  private static final class Reader extends YamlPropertiesFactoryBean {
    @Override
    protected Yaml createYaml() {
      LoaderOptions loading = new LoaderOptions();
      loading.setAllowDuplicateKeys(false);
      DumperOptions dumping = new DumperOptions();
      return new Yaml(
          new SafeConstructor(loading),
          new Representer(dumping),
          dumping,
          loading,
          new AsWritten());
    }
  }

  private static final class AsWritten extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.MERGE, MERGE, "<");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
