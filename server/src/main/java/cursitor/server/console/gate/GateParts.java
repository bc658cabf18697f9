package cursitor.server.console.gate;

import cursitor.server.console.Console;
import cursitor.server.node.Node;
import jakarta.servlet.DispatcherType;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/// Hangs what stands before each page, and what is shown where there is none, into Spring MVC.
@Configuration(proxyBeanMethods = false)
class GateParts implements WebMvcConfigurer {
  /// Before whatever else there is, but behind what sets the encoding.
  private static final int ORDER = -100;

  /// So many sessions without a sign-in are a few dozen megabytes.
  private static final int MOST_STRANGERS = 2_000;

  private final Console console;

  GateParts(Console console) {
    this.console = console;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PageGate(console.audit()));
  }

  @Bean
  FilterRegistrationBean<Gate> gate(WebApplicationContext context, Node node) {
    FilterRegistrationBean<Gate> registration =
        new FilterRegistrationBean<>(new Gate(context, node.config().console().https()));
    registration.setOrder(ORDER);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }

  @Bean
  Strangers strangers() {
    return new Strangers(MOST_STRANGERS);
  }

  @Bean
  PlainWords plainWords() {
    return new PlainWords();
  }

  /// Has the security made once the node is ready.
  @Bean
  ApplicationListener<ApplicationReadyEvent> gateMaker(FilterRegistrationBean<Gate> gate) {
    return _ ->
        Thread.ofVirtual()
            .name("gate")
            .start(() -> Objects.requireNonNull(gate.getFilter()).prepare());
  }

  /// Puts the token against forged requests into every form of a page.
  @Bean
  RequestDataValueProcessor requestDataValueProcessor() {
    return new CsrfRequestDataValueProcessor();
  }

  @Bean
  Trouble trouble() {
    return new Trouble();
  }
}
