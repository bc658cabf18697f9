package cursitor.server.console.page;

import cursitor.server.console.account.ConsoleRole;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// To which page a controller, or one of its methods, belongs: only its roles may ask.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface On {
  Page value();

  /// Those of the page's roles that may do this; all of them where none is named. For what changes
  /// something on a page others may read.
  ConsoleRole[] only() default {};
}
