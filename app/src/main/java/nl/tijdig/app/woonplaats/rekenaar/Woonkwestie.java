package nl.tijdig.app.woonplaats.rekenaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.woonplaats.bepalen.VoorlopigeBetaler;
import nl.tijdig.app.woonplaats.bepalen.VoorlopigeBetaler.Onenigheid;
import nl.tijdig.app.woonplaats.bepalen.Woonafwijzing;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import nl.tijdig.app.woonplaats.verrekening.Betaling;
import nl.tijdig.app.woonplaats.verrekening.Verrekening;
import org.jspecify.annotations.Nullable;

/**
 * What there is between gemeenten; each may be left out.
 *
 * @param gevraagd the gemeente that got the request
 * @param ontvangen the day on which it got it
 * @param geschil the day on which gemeenten began to disagree
 * @param betaalde the gemeente that paid until now
 * @param euro what it paid, in whole euros
 */
record Woonkwestie(
    @Nullable String gevraagd,
    @Nullable LocalDate ontvangen,
    @Nullable LocalDate geschil,
    @Nullable String betaalde,
    @Nullable Integer euro) {

  private static final int MEEST = 99_999_999;
  private static final long CENTEN = 100;

  static Woonkwestie lees(Antwoorden antwoorden, Gemeentelijst gemeenten) {
    return new Woonkwestie(
        gemeenten.lees(antwoorden, "gevraagd", "woonplaats.gevraagd"),
        antwoorden.dagOfNiets("ontvangen", "woonplaats.ontvangen"),
        antwoorden.dagOfNiets("geschil", "woonplaats.geschil"),
        gemeenten.lees(antwoorden, "betaalde", "woonplaats.betaalde"),
        antwoorden.tekst("euro").isEmpty()
            ? null
            : antwoorden.getal("euro", "woonplaats.euro", 1, MEEST));
  }

  /** How the gemeente that was asked may refuse. */
  Optional<Woonafwijzing> afwijzing(Woonbesluit besluit) {
    return gevraagd == null || ontvangen == null
        ? Optional.empty()
        : Woonafwijzing.van(gevraagd, ontvangen, besluit);
  }

  /** Who pays while they disagree. */
  Optional<VoorlopigeBetaler> betaler(Woonvraag vraag, Woonbesluit besluit) {
    return geschil == null
        ? Optional.empty()
        : VoorlopigeBetaler.bij(new Onenigheid(geschil, betaalde, gevraagd), vraag, besluit);
  }

  /** What is settled; nothing when it is not known who paid how much or who should have. */
  Optional<Verrekening> verrekening(Woonbesluit besluit) {
    var moet = besluit.gemeente();
    return betaalde == null || euro == null || moet == null
        ? Optional.empty()
        : Optional.of(Verrekening.van(List.of(new Betaling(betaalde, moet, euro * CENTEN))));
  }
}
