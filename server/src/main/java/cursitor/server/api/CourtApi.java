package cursitor.server.api;

import cursitor.server.api.form.Customs;
import cursitor.server.fare.json.CaseJson;
import cursitor.server.intake.Bodies;
import cursitor.server.node.Node;
import cursitor.server.node.Rehearsal;
import cursitor.wire.fare.MessageForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the court's API together around a node.
@Configuration(proxyBeanMethods = false)
public class CourtApi implements WebMvcConfigurer {
  private final Node node;
  private final Posts posts;
  private final MessageForms forms;

  public CourtApi(Node node, Bodies bodies) {
    this.node = node;
    this.posts = new Posts(bodies);
    this.forms = node.formats().codec().forms();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new CourtGate(node.config(), node.keys()))
        .addPathPatterns("/api/courts/**");
  }

  @Bean
  ActCounter actCounter() {
    return new ActCounter(
        node::submit,
        court -> node.config().desk(court).filter(desk -> desk.kind().isFare()).isPresent());
  }

  @Bean
  NoticeShelf noticeShelf() {
    return new NoticeShelf(node.store().records());
  }

  @Bean
  NoticesController noticesController(NoticeShelf shelf, ActCounter counter) {
    return new NoticesController(shelf, counter, posts, this::customs);
  }

  @Bean
  WorkItemsController workItemsController(NoticeShelf shelf, ActCounter counter) {
    return new WorkItemsController(node.store().records(), shelf, counter, posts, this::customs);
  }

  @Bean
  ReportsController reportsController() {
    return new ReportsController(node.reports());
  }

  @Bean
  CasesController casesController(ActCounter counter) {
    CaseJson json = new CaseJson(forms);
    return new CasesController(
        new CaseShelf(node.store().records(), json), counter, posts, new Rehearsal(node), json);
  }

  @Bean
  TransactionsController transactionsController(ActCounter counter) {
    return new TransactionsController(node.formats(), node::standing, node::intake, counter, posts);
  }

  private Customs customs() {
    return Customs.at(node.policy(), node.time().instant());
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
