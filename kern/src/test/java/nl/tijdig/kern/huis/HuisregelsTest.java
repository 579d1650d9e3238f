package nl.tijdig.kern.huis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The kern knows nobody, reads no clock and is checked for null; each rule can fail. */
class HuisregelsTest {

  private static final JavaClasses KERN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.tijdig.kern");

  private static final ArchRule KENT_NIEMAND =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "nl.tijdig.kern..", "org.jspecify.annotations..");

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

  private static final ArchRule IS_NULL_GEMERKT = classes().should(inGemerktPakket());

  @Test
  void theKernKnowsNobody() {
    KENT_NIEMAND.check(KERN);
  }

  @Test
  void noRuleReadsTheClock() {
    LEEST_GEEN_KLOK.check(KERN);
  }

  @Test
  void everyPackageIsNullMarked() {
    IS_NULL_GEMERKT.check(KERN);
  }

  @Test
  void thePackagesFormNoCycle() {
    slices().matching("nl.tijdig.kern.(tijd|dossier)..").should().beFreeOfCycles().check(KERN);
    noClasses()
        .that()
        .resideInAnyPackage(
            "..kern.tijd..", "..kern.dossier..", "..kern.norm..", "..kern.oordeel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..kern.toets..")
        .check(KERN);
  }

  @Test
  void eachRuleFailsOnAWrongExample() {
    assertThat(faults(KENT_NIEMAND, "spring")).isTrue();
    assertThat(faults(LEEST_GEEN_KLOK, "klok")).isTrue();
    assertThat(faults(IS_NULL_GEMERKT, "ongemerkt")).isTrue();
  }

  private static boolean faults(ArchRule rule, String example) {
    var wrong = new ClassFileImporter().importPackages("nl.tijdig.kern.huis.fout." + example);
    return !wrong.isEmpty() && rule.evaluate(wrong).hasViolation();
  }

  private static ArchCondition<JavaClass> inGemerktPakket() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
      }
    };
  }
}
