package cursitor.server.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import cursitor.server.console.page.On;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/// What answers a request says to which page it belongs; what does not is refused to everybody, and
/// found here before anybody is.
class PagesTest {
  @Test
  void whateverAnswersNamesItsPage() {
    methods()
        .that()
        .areMetaAnnotatedWith(RequestMapping.class)
        .should(
            new ArchCondition<JavaMethod>("name their page") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean named =
                    method.isAnnotatedWith(On.class) || method.getOwner().isAnnotatedWith(On.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName()));
              }
            })
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cursitor.server.console"));
  }
}
