package cursitor.server;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/// The packages of the server depend in one direction only.
class LayersTest {
  private static final JavaClasses CLASSES = read();

  /// The rules ask for names of packages only, so what is in the classes of libraries is not read.
  private static JavaClasses read() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("cursitor");
  }

  @Test
  void storeAndEngineAreAtTheBottom() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("cursitor.server..")
        .layer("outside")
        .definedBy(
            "cursitor.server.app..",
            "cursitor.server.api..",
            "cursitor.server.bulk..",
            "cursitor.server.cli..",
            "cursitor.server.config..",
            "cursitor.server.console..",
            "cursitor.server.delivery..",
            "cursitor.server.demo..",
            "cursitor.server.due..",
            "cursitor.server.intake..",
            "cursitor.server.mend..",
            "cursitor.server.node..",
            "cursitor.server.partner..",
            "cursitor.server.play..",
            "cursitor.server.reconcile..",
            "cursitor.server.reissue..",
            "cursitor.server.tell..",
            "cursitor.server.simulate..")
        .layer("engine")
        .definedBy("cursitor.server.engine..")
        .layer("store")
        .definedBy("cursitor.server.store..")
        .whereLayer("outside")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("outside")
        .withOptionalLayers(true)
        .check(CLASSES);
  }

  @Test
  void deliveryKnowsNoDoor() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("cursitor.server.delivery..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "cursitor.server.api..", "cursitor.server.cli..", "cursitor.server.intake..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theEngineKnowsNoExchange() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage("cursitor.server.engine..", "cursitor.server.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("cursitor.dmv907..", "cursitor.wire.dmv907..", "org.springframework..")
        .check(CLASSES);
  }

  @Test
  void theMainPackagesDoNotDependOnEachOtherInCircles() {
    SlicesRuleDefinition.slices()
        .matching("cursitor.server.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void coreAndWireKnowNothingOfTheServer() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("cursitor.server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cursitor.server..")
        .check(CLASSES);
  }

  @Test
  void nothingInTheCommandLineIsNeededElsewhere() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("cursitor.server.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cursitor.server.cli..")
        .check(CLASSES);
  }
}
