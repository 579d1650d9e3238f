package nl.tijdig.kern.veld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing.Veldfout;
import nl.tijdig.kern.veld.Waarden.Vreemd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each soort is described whole, and loose values are read strictly by its description. */
class FeitvormTest {

  private static final String ONTBREEKT = "dit veld ontbreekt";

  @ParameterizedTest
  @EnumSource(Soort.class)
  void theDescriptionMakesAFactOfItsOwnSoort(Soort soort) {
    var feit = Feitlezing.van(soort.vorm(), met(soort, "")::get).feit();
    assertThat(feit).isNotNull();
    assertThat(feit.soort()).isEqualTo(soort);
    assertThat(feit.op()).isEqualTo(Datum.van("2020-12"));
    assertThat(soort.vorm().betekenis()).isNotBlank();
    assertThat(soort.vorm().velden()).extracting(Veld::naam).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Soort.class)
  void whateverMustBeThereIsMissedByName(Soort soort) {
    for (var veld : soort.vorm().velden()) {
      var fouten = Feitlezing.van(soort.vorm(), met(soort, veld.naam())::get).fouten();
      if (veld.isVerplicht()) {
        assertThat(fouten).containsExactly(new Veldfout(veld.naam(), ONTBREEKT, null));
      } else {
        assertThat(fouten).isEmpty();
      }
    }
    assertThat(Feitlezing.van(soort.vorm(), met(soort, "op")::get).fouten())
        .containsExactly(new Veldfout("op", ONTBREEKT, null));
  }

  @ParameterizedTest
  @EnumSource(Soort.class)
  void aValueOfAnotherKindIsRefusedByName(Soort soort) {
    for (var veld : soort.vorm().velden()) {
      var waarden = met(soort, "");
      waarden.put(veld.naam(), new Vreemd("een object"));
      var gelezen = Feitlezing.van(soort.vorm(), waarden::get);
      assertThat(gelezen.feit()).isNull();
      assertThat(gelezen.fouten())
          .singleElement()
          .satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld.naam());
            assertThat(fout.gevonden()).isEqualTo("een object");
            assertThat(fout.melding()).startsWith("hier hoort");
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Soort.class)
  void whatIsToldInALineIsReadBackTheSame(Soort soort) {
    var waarden = met(soort, "");
    for (var veld : soort.vorm().velden()) {
      var waarde = waarden.get(veld.naam());
      assertThat(veld.uitTekst(veld.inTekst(waarde))).isEqualTo(waarde);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true", "999999999, true", "1000000000, false"})
  void aCountGoesFromZeroToNineDigits(int aantal, boolean mag) {
    var waarden = met(Soort.KOERS_BEPAALD, "");
    waarden.put("doelen", aantal);
    var feit = Feitlezing.van(Soort.KOERS_BEPAALD.vorm(), waarden::get).feit();
    assertThat(feit != null).isEqualTo(mag);
    if (mag) {
      assertThat(((KoersBepaald) feit).doelen()).isEqualTo(aantal);
    }
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFields() {
    var waarden =
        Map.<String, Object>of("op", "2020-13", "met", List.of("kind", "tante"), "door", "a\0");
    var fouten = Feitlezing.van(Soort.CONTACT.vorm(), waarden::get).fouten();
    assertThat(fouten).extracting(Veldfout::veld).containsExactly("op", "met", "door");
    assertThat(fouten.get(1))
        .isEqualTo(
            new Veldfout(
                "met", "onbekende waarde; kies uit kind, ouder, netwerk, professional", "tante"));
  }

  @Test
  void aLongOrUnprintableValueIsToldShort() {
    var waarden = Map.<String, Object>of("op", "2020", "met", "\u0007" + "x".repeat(80));
    assertThat(Feitlezing.van(Soort.CONTACT.vorm(), waarden::get).fouten())
        .extracting(Veldfout::gevonden)
        .containsExactly("?" + "x".repeat(79) + "...");
  }

  @Test
  void aDescriptionTellsFactsOfItsOwnSoortOnly() {
    var contact = new Contact(Datum.van("2020"), Set.of(Gesprekspartner.KIND), true, null);
    assertThatThrownBy(() -> Soort.INTAKE.vorm().vertel(contact, (veld, waarde) -> {}))
        .isInstanceOf(ClassCastException.class);
    Soort.VEILIGHEIDSPLAN
        .vorm()
        .vertel(
            new Veiligheidsplan(Datum.van("2020")), (veld, waarde) -> assertThat(veld).isNull());
  }

  @Test
  void onlyWhatAReconstructieAloneKnowsCannotBeRecorded() {
    assertThat(Arrays.stream(Soort.values()).filter(s -> !Soort.vastTeLeggen().contains(s)))
        .containsExactly(Soort.NIET_GEBEURD);
  }

  /** A right value for each field but one. */
  private static Map<String, Object> met(Soort soort, String zonder) {
    var waarden = new HashMap<String, Object>(Map.of("op", "2020-12"));
    soort.vorm().velden().forEach(veld -> waarden.put(veld.naam(), waarde(veld)));
    waarden.remove(zonder);
    return waarden;
  }

  private static Object waarde(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST -> "JB-1";
      case DATUM, DAG -> "2020-12-22";
      case AANTAL -> 3;
      case KEUZE -> veld.keuzes().getLast();
      case MEER_KEUZES -> veld.keuzes();
      case JA_NEE -> true;
    };
  }
}
