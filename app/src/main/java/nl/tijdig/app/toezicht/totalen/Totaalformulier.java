package nl.tijdig.app.toezicht.totalen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Aantallen;
import nl.tijdig.app.toezicht.stellingen.Cohort;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Kader;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The totals that somebody typed over from a report: each line has fields of its own, whose names
 * end with its number.
 */
final class Totaalformulier {

  /** Lines on the form. */
  static final int REGELS = 8;

  /** The most that a count on the form can be. */
  private static final int MEEST = 1_000_000;

  private static final List<String> ASPECTEN =
      Arrays.stream(Aspect.values()).map(Aspect::code).toList();

  private final Antwoorden antwoorden;

  private Totaalformulier(Antwoorden antwoorden) {
    this.antwoorden = antwoorden;
  }

  /** One line of the form as it was typed; without a groep it is the total. */
  record Regel(
      int nummer, String aspect, String groep, String beoordeeld, String opOrde, String cohort) {

    boolean isLeeg() {
      return beoordeeld.isEmpty() && opOrde.isEmpty();
    }
  }

  static List<Regel> regels(Antwoorden antwoorden) {
    return IntStream.rangeClosed(1, REGELS)
        .mapToObj(i ->
            new Regel(
                i,
                antwoorden.tekst("aspect-" + i),
                antwoorden.tekst("groep-" + i),
                antwoorden.tekst("beoordeeld-" + i),
                antwoorden.tekst("opOrde-" + i),
                antwoorden.tekst("cohort-" + i)))
        .toList();
  }

  /** Whether the form was sent. */
  static boolean isVerstuurd(Antwoorden antwoorden) {
    return antwoorden.heeft("beoordeeld-1");
  }

  /**
   * What was stated.
   *
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd when a line cannot be read
   */
  static Stellingopgave lees(Antwoorden antwoorden) {
    var formulier = new Totaalformulier(antwoorden);
    var totalen = new ArrayList<GesteldTotaal>();
    for (var regel : regels(antwoorden)) {
      if (!regel.isLeeg()) {
        formulier.lees(regel).ifPresent(totalen::add);
      }
    }
    var kader = formulier.kader();
    antwoorden.klaar();
    return Stellingopgave.van(kader, totalen);
  }

  private Kader kader() {
    // Without a reference nothing can lie after it.
    var referentie =
        antwoorden.tekst("referentie").isEmpty()
            ? Datum.van("9999")
            : antwoorden.datum("referentie", "toezicht.veld.referentie");
    return new Kader(referentie, getal("dossiers", "toezicht.veld.dossiers"), "");
  }

  private @Nullable Integer getal(String veld, String kop) {
    return antwoorden.tekst(veld).isEmpty() ? null : antwoorden.getal(veld, kop, 0, MEEST);
  }

  private Optional<GesteldTotaal> lees(Regel regel) {
    var nummer = "-" + regel.nummer();
    var aspect = antwoorden.keuze("aspect" + nummer, "toezicht.veld.aspect", ASPECTEN);
    var beoordeeld = getal("beoordeeld" + nummer, "toezicht.kolom.beoordeeld");
    var opOrde = getal("opOrde" + nummer, "toezicht.beoordeling.op_orde");
    antwoorden.eis(
        !antwoorden.isGoed("beoordeeld" + nummer)
            || beoordeeld == null
            || opOrde == null
            || opOrde <= beoordeeld,
        Bezwaar.van("toezicht.meer-op-orde", regel.nummer(), regel.opOrde(), regel.beoordeeld())
            .bij("opOrde" + nummer));
    var cohort = cohort(regel.cohort(), "cohort" + nummer);
    if (!antwoorden.isGoed()) {
      return Optional.empty();
    }
    return Optional.of(
        new GesteldTotaal(
            Aspect.van(aspect),
            regel.groep().isEmpty() ? Telgroep.TOTAAL : Telgroep.gi(regel.groep()),
            new Aantallen(beoordeeld, opOrde, null),
            cohort,
            Integer.toString(regel.nummer())));
  }

  /** A day, a month, or a day without its year, such as 15 november. */
  private @Nullable Cohort cohort(String getypt, String veld) {
    if (getypt.isEmpty()) {
      return null;
    }
    for (var jaar : List.of("-2020", " 2020")) {
      var dag = Datumlezer.dag(getypt + jaar);
      if (dag.isPresent()) {
        return new Cohort("-" + dag.get().toString().substring(4));
      }
    }
    return new Cohort(antwoorden.datum(veld, "toezicht.veld.cohort").toString());
  }
}
