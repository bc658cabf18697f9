package cursitor.server.console.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style, script and htmx under `/assets`: from our own files and from the package, never from
/// another host. A browser asks each time whether its copy is still right, by the content and not
/// by the date, which is the same for every build.
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
  private static final String OWN = "classpath:/cursitor/console/assets/";
  private static final String HTMX =
      "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

  private final Map<String, String> tags = new ConcurrentHashMap<>();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/htmx/**")
        .addResourceLocations(folderOfHtmx())
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(OWN)
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        .setCacheControl(CacheControl.noCache());
  }

  private String tag(Resource asset) {
    return tags.computeIfAbsent(String.valueOf(asset.getFilename()), _ -> digest(asset));
  }

  private static String digest(Resource asset) {
    try (InputStream in = asset.getInputStream()) {
      return "\"" + DigestUtils.md5DigestAsHex(in) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException("an asset of the program cannot be read", e);
    }
  }

  private static Resource folderOfHtmx() {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(HTMX);
      if (found.length == 0) {
        throw new IllegalStateException("htmx is not among the libraries; build the program anew");
      }
      return found[0].createRelative("./");
    } catch (IOException e) {
      throw new UncheckedIOException("the libraries cannot be searched", e);
    }
  }
}
