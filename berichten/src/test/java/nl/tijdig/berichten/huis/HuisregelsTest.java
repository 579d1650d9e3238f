package nl.tijdig.berichten.huis;

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
 * Berichten knows the kern and the two parsers (JSON, XML), reads no clock and is checked for null;
 * each rule can fail.
 */
class HuisregelsTest {

  private static final JavaClasses BERICHTEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.tijdig.berichten");

  private static final ArchRule KENT_ALLEEN =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "nl.tijdig.kern..",
              "nl.tijdig.berichten..",
              "tools.jackson.core..",
              "javax.xml..",
              "com.ctc.wstx..",
              "org.codehaus.stax2..",
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
    KENT_ALLEEN.check(BERICHTEN);
  }

  @Test
  void nothingReadsTheClock() {
    LEEST_GEEN_KLOK.check(BERICHTEN);
  }

  @Test
  void everyPackageIsNullMarked() {
    IS_NULL_GEMERKT.check(BERICHTEN);
  }

  @Test
  void eachRuleFailsOnAWrongExample() {
    assertThat(faults(KENT_ALLEEN, "vreemd")).isTrue();
    assertThat(faults(LEEST_GEEN_KLOK, "klok")).isTrue();
    assertThat(faults(IS_NULL_GEMERKT, "ongemerkt")).isTrue();
  }

  private static boolean faults(ArchRule rule, String example) {
    var wrong = new ClassFileImporter().importPackages("nl.tijdig.berichten.huis.fout." + example);
    return !wrong.isEmpty() && rule.evaluate(wrong).hasViolation();
  }
}
