package nl.tijdig.app.dossier.formulier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Hulpvormen;
import nl.tijdig.app.dossier.Werkerslijst;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Waardevorm;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * What can be chosen on this dossier where the format has free text: the help that was determined,
 * the forms of help, and the people who work for the GI.
 */
@Component
@EnableConfigurationProperties(Hulpvormen.class)
class Keuzelijsten {

  private static final String KIES = "bezwaar.keuze";

  private final Hulpvormen vormen;
  private final Optional<Werkerslijst> werkers;

  Keuzelijsten(Hulpvormen vormen, Optional<Werkerslijst> werkers) {
    this.vormen = vormen;
    this.werkers = werkers;
  }

  /**
   * The lists of one form, by field.
   *
   * @param oud the fact that is corrected; what it holds may stay
   */
  Map<String, Keuzelijst> van(Soort soort, Feitenblad blad, @Nullable Gebeurtenis oud) {
    var lijsten = new LinkedHashMap<String, Keuzelijst>();
    switch (soort) {
      case HULP_BEPAALD ->
          lijsten.put(
              "vorm",
              new Keuzelijst(
                  vormen.hulpvormen().stream().map(Keus::letterlijk).toList(), KIES, false));
      case JEUGDBESCHERMER_GEKOPPELD -> lijsten.put("wie", werkers());
      case JEUGDBESCHERMER_ONTKOPPELD -> lijsten.put("wie", gekoppeld(blad));
      default -> {
        if (heeftHulp(soort.vorm())) {
          lijsten.put("hulp", hulp(blad));
        }
      }
    }
    if (oud != null) {
      lijsten.replaceAll((veld, lijst) -> waarde(oud, veld).map(lijst::met).orElse(lijst));
    }
    return lijsten;
  }

  private static boolean heeftHulp(Feitvorm<? extends Gebeurtenis> vorm) {
    return vorm.velden().stream()
        .anyMatch(veld -> veld.naam().equals("hulp") && veld.vorm() == Waardevorm.TEKST);
  }

  private static Optional<String> waarde(Gebeurtenis feit, String naam) {
    var gevonden = new LinkedHashMap<String, String>();
    feit.soort()
        .vorm()
        .vertel(feit, (veld, waarde) -> gevonden.put(veld.naam(), veld.inTekst(waarde)));
    return Optional.ofNullable(gevonden.get(naam));
  }

  /** By form and day; helps of one form and one day by their number too. */
  private static Keuzelijst hulp(Feitenblad blad) {
    return new Keuzelijst(
        bepaald(blad).map(feit -> new Keus(feit.hulp(), naam(feit))).toList(),
        "vastleggen.onbekende-hulp",
        false);
  }

  private static Bezwaar naam(HulpBepaald feit) {
    var vorm = Objects.requireNonNullElse(feit.vorm(), "");
    return vorm.isEmpty()
        ? Bezwaar.van("vastleggen.hulp-zonder-vorm", feit.op(), feit.hulp())
        : Bezwaar.van("vastleggen.hulp", vorm, feit.op(), feit.hulp());
  }

  private static Stream<HulpBepaald> bepaald(Feitenblad blad) {
    return feiten(blad, HulpBepaald.class);
  }

  private static <F> Stream<F> feiten(Feitenblad blad, Class<F> soort) {
    return blad.dossier().gebeurtenissen().stream().filter(soort::isInstance).map(soort::cast);
  }

  private Keuzelijst werkers() {
    return new Keuzelijst(
        collegas().map(Keuzelijsten::keus).toList(), "vastleggen.onbekende-werker", true);
  }

  private Stream<Werkerslijst.Collega> collegas() {
    return werkers.stream().flatMap(lijst -> lijst.eigen().stream());
  }

  private static Keus keus(Werkerslijst.Collega collega) {
    return new Keus(collega.wie(), Bezwaar.van("vastleggen.werker", collega.naam(), collega.wie()));
  }

  private Keuzelijst gekoppeld(Feitenblad blad) {
    var namen = new LinkedHashMap<String, Keus>();
    collegas().forEach(collega -> namen.put(collega.wie(), keus(collega)));
    return new Keuzelijst(
        feiten(blad, JeugdbeschermerGekoppeld.class)
            .map(JeugdbeschermerGekoppeld::wie)
            .distinct()
            .map(wie -> namen.getOrDefault(wie, Keus.letterlijk(wie)))
            .toList(),
        KIES,
        false);
  }

  /** The number that the next determined help gets. */
  static String volgende(Feitenblad blad) {
    var bezet = bepaald(blad).map(HulpBepaald::hulp).toList();
    return Stream.iterate(1, nummer -> nummer + 1)
        .map(nummer -> "H" + nummer)
        .filter(nummer -> !bezet.contains(nummer))
        .findFirst()
        .orElseThrow();
  }
}
