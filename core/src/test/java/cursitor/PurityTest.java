package cursitor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The law is pure: equal arguments, equal decisions.
class PurityTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cursitor");

  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime", "systemDefault");

  @Test
  void thereIsALaw() {
    assertThat(CORE.contain("cursitor.dmv907.dmv.DmvDesk")).isTrue();
  }

  @Test
  void coreStandsAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("cursitor..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void nothingReadsWritesWaitsOrDraws() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.concurrent..")
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat(
            named("java.io", "Serializable", "UncheckedIOException", "ObjectStreamException"))
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "clocks, threads and chance",
                type ->
                    Set.of(
                            "java.time.Clock",
                            "java.time.InstantSource",
                            "java.lang.Thread",
                            "java.util.Random",
                            "java.security.SecureRandom",
                            "java.util.Timer")
                        .contains(type.getName())))
        .check(CORE);
  }

  @Test
  void nothingAsksWhatTimeItIs() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "a clock or chance is asked",
                (JavaCodeUnitAccess<? extends CodeUnitCallTarget> call) ->
                    call.getTargetOwner().getPackageName().startsWith("java.")
                        && CLOCKS_AND_CHANCE.contains(call.getName())))
        .check(CORE);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    slices().matching("cursitor.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void whatEveryExchangeSharesKnowsNone() {
    noClasses()
        .that()
        .resideInAnyPackage("cursitor.exchange..", "cursitor.policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("cursitor.dmv907..", "cursitor.story..")
        .check(CORE);
  }

  @Test
  void theDesksKnowEachOtherOnlyByTheirMessages() {
    noClasses()
        .that()
        .resideInAPackage("cursitor.dmv907.court..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cursitor.dmv907.dmv..")
        .check(CORE);
    noClasses()
        .that()
        .resideInAPackage("cursitor.dmv907.dmv..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cursitor.dmv907.court..")
        .check(CORE);
  }

  private static DescribedPredicate<JavaClass> named(String inPackage, String... butFor) {
    return describe(
        "classes of " + inPackage,
        type ->
            type.getPackageName().equals(inPackage)
                && !Set.of(butFor).contains(type.getSimpleName()));
  }
}
