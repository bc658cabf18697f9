package cursitor.server.api;

import cursitor.server.config.Keys;
import cursitor.server.config.NodeConfig;
import cursitor.server.engine.Engine;
import cursitor.server.store.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the court's API together around a node.
@Configuration(proxyBeanMethods = false)
public class CourtApi implements WebMvcConfigurer {
  private final NodeConfig config;
  private final Keys keys;
  private final Engine engine;
  private final Records records;

  public CourtApi(NodeConfig config, Keys keys, Engine engine, Records records) {
    this.config = config;
    this.keys = keys;
    this.engine = engine;
    this.records = records;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new CourtGate(config, keys)).addPathPatterns("/api/courts/**");
  }

  @Bean
  ActCounter actCounter() {
    return new ActCounter(engine);
  }

  @Bean
  NoticeShelf noticeShelf() {
    return new NoticeShelf(records);
  }

  @Bean
  NoticesController noticesController(NoticeShelf shelf, ActCounter counter) {
    return new NoticesController(shelf, counter, config.limits().bodyBytes());
  }

  @Bean
  WorkItemsController workItemsController(NoticeShelf shelf, ActCounter counter) {
    return new WorkItemsController(records, shelf, counter, config.limits().bodyBytes());
  }

  @Bean
  FeedController feedController() {
    return new FeedController(records);
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
