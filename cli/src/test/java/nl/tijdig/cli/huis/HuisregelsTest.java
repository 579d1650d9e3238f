package nl.tijdig.cli.huis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The cli knows the kern, the berichten and its own two libraries, reads no clock and is checked
 * for null; each rule can fail.
 */
class HuisregelsTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.tijdig.cli");

  private static final ArchRule KENT_ALLEEN =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "nl.tijdig.kern..",
              "nl.tijdig.berichten..",
              "nl.tijdig.cli..",
              "picocli..",
              "me.tongfei.progressbar..",
              "org.jspecify.annotations..");

  private static final ArchRule LEEST_GEEN_KLOK =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  private static final ArchRule IS_NULL_GEMERKT =
      classes()
          .should(
              ArchCondition.from(
                  DescribedPredicate.<JavaClass>describe(
                      "reside in a @NullMarked package",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  @Test
  void theModuleKnowsNobodyElse() {
    KENT_ALLEEN.check(CLI);
  }

  @Test
  void nothingReadsTheClock() {
    LEEST_GEEN_KLOK.check(CLI);
  }

  @Test
  void everyPackageIsNullMarked() {
    IS_NULL_GEMERKT.check(CLI);
  }

  @Test
  void eachRuleFailsOnAWrongExample() {
    assertThat(faults(KENT_ALLEEN, "vreemd")).isTrue();
    assertThat(faults(LEEST_GEEN_KLOK, "klok")).isTrue();
    assertThat(faults(IS_NULL_GEMERKT, "ongemerkt")).isTrue();
  }

  private static boolean faults(ArchRule rule, String example) {
    var wrong = new ClassFileImporter().importPackages("nl.tijdig.cli.huis.fout." + example);
    return !wrong.isEmpty() && rule.evaluate(wrong).hasViolation();
  }
}
