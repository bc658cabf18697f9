package cursitor.server.console.page;

import cursitor.server.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives what answers a request the [WallClock] of whoever asks, where it has a parameter for it.
@Configuration(proxyBeanMethods = false)
class ReadersClock implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Node node;

  ReadersClock(Node node) {
    this.node = node;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == WallClock.class;
  }

  @Override
  public WallClock resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return WallClock.of(node, SeenDesks.of(node.config()));
  }
}
