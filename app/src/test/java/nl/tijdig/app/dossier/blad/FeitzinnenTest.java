package nl.tijdig.app.dossier.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tijdig.app.dossier.Werkernamen.Werkernaam;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** G03, U24: every fact is a sentence with its content, in both languages. */
class FeitzinnenTest {

  private static final Dossiernamen NAMEN =
      new Dossiernamen(
          Map.of("JB-1", new Werkernaam("JB-1", "Anna Smit", true)),
          Map.of("H1", "pleegzorg bij De Linde"));

  private final Feitzinnen zinnen = new Feitzinnen(Gesproken.teksten(), new Datumtekst());
  private final Feitenlijst lijst = new Feitenlijst(zinnen, new Datumtekst());

  @BeforeEach
  void nederlands() {
    LocaleContextHolder.setLocale(Locale.of("nl"));
  }

  @AfterEach
  void vergeet() {
    LocaleContextHolder.resetLocaleContext();
  }

  private String zin(Gebeurtenis feit) {
    return zinnen.zin(feit, NAMEN);
  }

  @Test
  void aSentenceSaysWithWhomAndWhatOf() {
    var op = Datum.van("2026-11-24");
    var met = Set.of(Gesprekspartner.KIND, Gesprekspartner.OUDER);
    assertThat(zin(new Contact(op, met, true, "JB-1")))
        .isEqualTo("Gesprek met kind en ouder, over de zaak zelf, door Anna Smit (JB-1)");
    assertThat(zin(new JeugdbeschermerGekoppeld(op, "JB-1", Koppelrol.VAST)))
        .isEqualTo("Vaste jeugdbeschermer gekoppeld: Anna Smit (JB-1)");
    assertThat(zin(new JeugdbeschermerGekoppeld(op, "JB-9", Koppelrol.VERVANGER)))
        .isEqualTo("Vervanger gekoppeld: JB-9");
    assertThat(zin(new JeugdbeschermerOntkoppeld(op, "JB-1", Ontkoppelreden.ZIEKTE)))
        .isEqualTo("Jeugdbeschermer ontkoppeld: Anna Smit (JB-1), reden: ziekte");
    assertThat(zin(new HulpBepaald(op, "H1", "pleegzorg")))
        .isEqualTo("Hulp bepaald: H1, vorm: pleegzorg");
    assertThat(zin(new HulpGestart(op, "H1", Weg.OVERBRUGGING, true)))
        .isEqualTo("Hulp gestart: pleegzorg bij De Linde (H1), ter overbrugging");
  }

  /** "24 november → 24 november" said nothing of what was corrected. */
  @Test
  void aCorrectionSaysWhichFieldChangedFromWhatToWhat() {
    var op = Datum.van("2026-11-24");
    var was = new HulpBepaald(op, "pleegzorg", null);
    assertThat(lijst.wijziging(was, new HulpBepaald(op, "gezinshuis", null), NAMEN))
        .isEqualTo("hulp: pleegzorg → gezinshuis; de dag blijft 24 november 2026");
    assertThat(
            lijst.wijziging(was, new HulpBepaald(Datum.van("2026-11"), "pleegzorg", "kort"), NAMEN))
        .isEqualTo("dag: 24 november 2026 → november 2026; vorm: niet ingevuld → kort");
  }

  @ParameterizedTest
  @EnumSource(Soort.class)
  void everyKindHasASentenceThatTellsEachOfItsFields(Soort soort) {
    for (var taal : List.of("nl", "en")) {
      LocaleContextHolder.setLocale(Locale.of(taal));
      for (var feit : feiten(soort)) {
        var zin = zin(feit);
        assertThat(zin).as("%s %s", taal, feit).doesNotContain("{", "null", "feit.");
        soort
            .vorm()
            .vertel(
                feit,
                (veld, waarde) -> {
                  if (veld.vorm() == Waardevorm.TEKST) {
                    assertThat(zin).contains((String) waarde);
                  }
                });
      }
    }
  }

  /** Of two facts that differ in one field the sentences differ, and so does the correction. */
  @ParameterizedTest
  @EnumSource(Soort.class)
  void everyValueOfEveryFieldCanBeTold(Soort soort) {
    var gezegd = new HashMap<String, Gebeurtenis>();
    for (var feit : feiten(soort)) {
      assertThat(gezegd.putIfAbsent(zin(feit), feit)).as(zin(feit)).isNull();
    }
    var alle = List.copyOf(gezegd.values());
    for (var feit : alle) {
      assertThat(lijst.wijziging(alle.getFirst(), feit, NAMEN)).contains("de dag blijft");
    }
  }

  /** One fact with all fields, and for each field one with each of its values, or without it. */
  private static List<Gebeurtenis> feiten(Soort soort) {
    var vol = new HashMap<String, Object>();
    vol.put("op", "2026-11-24");
    soort.vorm().velden().forEach(veld -> vol.put(veld.naam(), waarden(veld).getFirst()));
    var alle = new ArrayList<Gebeurtenis>();
    alle.add(feit(soort, vol));
    for (var veld : soort.vorm().velden()) {
      for (var waarde : waarden(veld).subList(1, waarden(veld).size())) {
        var ander = new HashMap<>(vol);
        ander.put(veld.naam(), waarde);
        alle.add(feit(soort, ander));
      }
      if (!veld.isGevraagd()) {
        var zonder = new HashMap<>(vol);
        zonder.remove(veld.naam());
        alle.add(feit(soort, zonder));
      }
    }
    return alle;
  }

  private static Gebeurtenis feit(Soort soort, Map<String, Object> waarden) {
    return Objects.requireNonNull(Feitlezing.van(soort.vorm(), waarden::get).feit());
  }

  private static List<?> waarden(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST -> List.of("een " + veld.naam(), "ander " + veld.naam());
      case DATUM, DAG -> List.of(LocalDate.of(2027, 1, 5).toString(), "2027-02-06");
      case AANTAL -> List.of(1, 0, 2);
      case KEUZE -> veld.keuzes();
      case MEER_KEUZES -> List.of(veld.keuzes(), veld.keuzes().subList(0, 1));
      case JA_NEE -> List.of(true, false);
    };
  }
}
