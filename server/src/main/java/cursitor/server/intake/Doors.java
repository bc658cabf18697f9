package cursitor.server.intake;

import cursitor.server.node.Node;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hangs the partners' and the operators' doors into the web server.
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean
  Bodies bodies(Node node) {
    return new Bodies(node.config().limits());
  }

  @Bean
  ServletRegistrationBean<ExchangeServlet> exchange(Node node, Bodies bodies) {
    return new ServletRegistrationBean<>(
        new ExchangeServlet(node, bodies), "/exchange", "/exchange/*");
  }

  @Bean
  ServletRegistrationBean<SoapServlet> soap(Node node, Bodies bodies) {
    return new ServletRegistrationBean<>(new SoapServlet(node, bodies), "/ws", "/ws/*");
  }

  @Bean
  ServletRegistrationBean<OperatorServlet> operator(Node node) {
    return new ServletRegistrationBean<>(
        new OperatorServlet(node), "/operator/partners", "/operator/partners/*");
  }

  @Bean
  ServletRegistrationBean<ReportsServlet> reports(Node node) {
    return new ServletRegistrationBean<>(
        new ReportsServlet(node), "/operator/reports", "/operator/reports/*");
  }
}
