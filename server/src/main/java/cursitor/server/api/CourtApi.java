package cursitor.server.api;

import cursitor.server.node.Node;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the court's API together around a node.
@Configuration(proxyBeanMethods = false)
public class CourtApi implements WebMvcConfigurer {
  private final Node node;

  public CourtApi(Node node) {
    this.node = node;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new CourtGate(node.config(), node.keys()))
        .addPathPatterns("/api/courts/**");
  }

  @Bean
  ActCounter actCounter() {
    return new ActCounter(node::submit);
  }

  @Bean
  NoticeShelf noticeShelf() {
    return new NoticeShelf(node.store().records());
  }

  @Bean
  NoticesController noticesController(NoticeShelf shelf, ActCounter counter) {
    return new NoticesController(shelf, counter, node.config().limits().bodyBytes());
  }

  @Bean
  WorkItemsController workItemsController(NoticeShelf shelf, ActCounter counter) {
    return new WorkItemsController(
        node.store().records(), shelf, counter, node.config().limits().bodyBytes());
  }

  @Bean
  FeedController feedController() {
    return new FeedController(node.store().records());
  }

  @Bean
  ContractController contractController() {
    return new ContractController();
  }

  @Bean
  ProblemAnswers problemAnswers() {
    return new ProblemAnswers();
  }
}
