package nl.tijdig.app.toezicht.casus;

import java.util.List;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.organisaties.Organisaties.Jeugdregio;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.NieuweCasus;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoetsen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a case that an inspector names: by the number of its dossier, or in own words when it is
 * known from a talk only (004:369).
 */
@Service
class Casusinvoer {

  private static final String DOSSIER = "dossier";

  private final Bevindingen vastleggen;
  private final Praktijktoetsen praktijktoetsen;
  private final Dossiers dossiers;
  private final Organisaties organisaties;

  Casusinvoer(
      Bevindingen vastleggen,
      Praktijktoetsen praktijktoetsen,
      Dossiers dossiers,
      Organisaties organisaties) {
    this.vastleggen = vastleggen;
    this.praktijktoetsen = praktijktoetsen;
    this.dossiers = dossiers;
    this.organisaties = organisaties;
  }

  /**
   * Adds it and gives its number.
   *
   * @throws OpgaveGeweigerd when neither says which case it is, or it is in this praktijktoets
   *     already
   */
  @Transactional
  int voegToe(long toets, Antwoorden antwoorden) {
    var nummer = antwoorden.tekst(DOSSIER, "toezicht.veld.dossier", 0, Antwoorden.NAAM);
    var omschrijving =
        antwoorden.tekstOfNiets(
            "omschrijving", "toezicht.veld.omschrijving", Antwoorden.TOELICHTING);
    antwoorden.eis(
        !nummer.isEmpty() || omschrijving != null, Bezwaar.van("toezicht.geen-casus").bij(DOSSIER));
    var gis = organisaties.gis().stream().map(gi -> gi.naam()).toList();
    var regios = organisaties.jeugdregios().stream().map(Jeugdregio::code).toList();
    var gi = antwoorden.keuzeOfNiets("gi", "filter.gi", gis);
    var regio = antwoorden.keuzeOfNiets("jeugdregio", "filter.jeugdregio", regios);
    antwoorden.klaar();
    return vastleggen.voegToe(
        toets,
        nummer.isEmpty()
            ? new NieuweCasus(null, gi, regio, List.of(), omschrijving)
            : metDossier(toets, nummer));
  }

  private NieuweCasus metDossier(long toets, String nummer) {
    var dossier =
        dossiers
            .blad(nummer)
            .map(Dossierblad::dossier)
            .orElseThrow(() -> geweigerd("toezicht.dossier-onbekend", nummer));
    praktijktoetsen
        .casusVan(toets, dossier.id())
        .ifPresent(casus -> {
          throw geweigerd("toezicht.dossier-dubbel", nummer, casus);
        });
    var wie = dossier.betrokkenen();
    return new NieuweCasus(dossier.id(), wie.gi(), wie.jeugdregio(), List.of());
  }

  private static OpgaveGeweigerd geweigerd(String zin, Object... gegevens) {
    return new OpgaveGeweigerd(Bezwaar.van(zin, gegevens).bij(DOSSIER));
  }
}
