package cursitor.server.console.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.ForwardedHeaderFilter;

/// Leads everything but the doors of programs through the console's security. Those doors are past
/// by here, not let through by a rule: nothing is added to their requests and nothing taken away,
/// thousands of times a second.
///
/// The security is a context of its own that is made behind the start, or by the first person who
/// comes before that: a node is ready for messages without it.
final class Gate implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final WebApplicationContext around;
  private final boolean https;
  private final ForwardedHeaderFilter forwarded = new ForwardedHeaderFilter();
  private @Nullable AnnotationConfigWebApplicationContext own;
  private volatile @Nullable Filter security;

  /// @param https whether people come by https, through what ends TLS before this node
  Gate(WebApplicationContext around, boolean https) {
    this.around = around;
    this.https = https;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && ProgramDoors.isFor(http)) {
      chain.doFilter(request, response);
    } else {
      Filter known = security;
      Filter made = known == null ? make() : known;
      if (https) {
        forwarded.doFilter(request, response, (as, to) -> made.doFilter(as, to, chain));
      } else {
        made.doFilter(request, response, chain);
      }
    }
  }

  /// Has the security made before anybody comes. A node that closes meanwhile needs none; what else
  /// keeps it from being made is met by the first who comes, who is told.
  void prepare() {
    try {
      make();
    } catch (RuntimeException | Error e) {
      if (around instanceof ConfigurableApplicationContext open && open.isActive()) {
        LOG.warn("The pages could not be prepared: {}", cursitor.server.delivery.Trouble.of(e));
      }
    }
  }

  /// Makes the security where there is none yet.
  synchronized Filter make() {
    Filter made = security;
    if (made != null) {
      return made;
    }
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setParent(around);
    context.setServletContext(around.getServletContext());
    context.register(Security.class);
    context.refresh();
    own = context;
    Filter fresh = context.getBean("springSecurityFilterChain", Filter.class);
    security = fresh;
    return fresh;
  }

  @Override
  public synchronized void destroy() {
    if (own != null) {
      own.close();
    }
  }
}
