package nl.tijdig.app.dossier.formulier;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form for one fact on one dossier, empty or filled in. */
@Component
class Feitformulier {

  private static final String HULP = "hulp";

  /** How the helps of a dossier are numbered. */
  private static final String NUMMER = "H[0-9]{1,3}";

  private final Keuzelijsten lijsten;
  private final Zinnen zinnen;

  Feitformulier(Keuzelijsten lijsten, Zinnen zinnen) {
    this.lijsten = lijsten;
    this.zinnen = zinnen;
  }

  /**
   * The questions.
   *
   * @param oud the fact that is corrected; null for a new one
   */
  List<Invoerveld> velden(Soort soort, Feitenblad blad, @Nullable Gebeurtenis oud) {
    return Vastlegvorm.velden(soort, lijsten.van(soort, blad, oud));
  }

  /**
   * The fact of the answers.
   *
   * @param oud as for {@link #velden}
   * @throws OpgaveGeweigerd naming every answer that is missing or wrong
   */
  Gebeurtenis lees(Soort soort, Feitenblad blad, @Nullable Gebeurtenis oud, Antwoorden antwoorden) {
    if (soort == Soort.HULP_BEPAALD) {
      nummer(blad, oud, antwoorden);
    }
    lijsten
        .van(soort, blad, oud)
        .forEach((veld, lijst) -> kies(veld, isGevraagd(soort, veld), lijst, antwoorden));
    return Vastlegvorm.gebeurtenis(soort, antwoorden);
  }

  private static boolean isGevraagd(Soort soort, String naam) {
    return soort.vorm().velden().stream()
        .anyMatch(veld -> veld.naam().equals(naam) && veld.isGevraagd());
  }

  private void kies(String veld, boolean moet, Keuzelijst lijst, Antwoorden antwoorden) {
    var antwoord = antwoorden.tekst(veld);
    if (!antwoord.isEmpty() || moet) {
      var waarde = lijst.waarde(antwoord, zinnen::zin);
      waarde.ifPresent(gevonden -> antwoorden.vertaal(veld, gevonden));
      var zin = antwoord.isEmpty() ? "bezwaar.keuze" : lijst.anders();
      antwoorden.eis(waarde.isPresent(), Bezwaar.van(zin, Bezwaar.van("veld." + veld)).bij(veld));
    }
  }

  /** A help that is determined gets the next number; nobody has to make one up. */
  private static void nummer(Feitenblad blad, @Nullable Gebeurtenis oud, Antwoorden antwoorden) {
    var gegeven = antwoorden.tekst(HULP);
    var eerder =
        oud instanceof HulpBepaald bepaald ? Optional.of(bepaald.hulp()) : Optional.<String>empty();
    if (gegeven.isEmpty()) {
      antwoorden.vertaal(HULP, eerder.orElseGet(() -> Keuzelijsten.volgende(blad)));
    } else {
      antwoorden.eis(
          gegeven.matches(NUMMER) || eerder.filter(gegeven::equals).isPresent(),
          Bezwaar.van("bezwaar.keuze", Bezwaar.van("veld.hulp")).bij(HULP));
    }
  }
}
