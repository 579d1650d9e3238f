package nl.tijdig.app.gezin.rekenaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koersfeit.FamiliegroepsplanAfgezien;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The days that somebody fills in.
 *
 * @param uitspraak the day of the decision
 * @param kennisgeving the day on which the GI heard of it
 * @param afgezien the day on which it was clear that the family makes no plan of its own
 */
record Rekenvraag(
    Maatregelsoort maatregel,
    LocalDate uitspraak,
    @Nullable LocalDate kennisgeving,
    @Nullable LocalDate afgezien) {

  /** The Jeugdwet, and with it the terms, begins here. */
  private static final LocalDate VROEGST = LocalDate.of(2015, 1, 1);

  /** The measures, as the form offers them. */
  static List<String> maatregelen() {
    return Arrays.stream(Maatregelsoort.values())
        .map(soort -> soort.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /**
   * What the form says.
   *
   * @param laatst the last day that can be filled in
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd with all that cannot be read
   */
  static Rekenvraag lees(Antwoorden antwoorden, LocalDate laatst) {
    var maatregel = antwoorden.keuze("maatregel", "rekenaar.maatregel", maatregelen());
    var uitspraak = antwoorden.dag("uitspraak", "rekenaar.uitspraak", VROEGST, laatst);
    var kennisgeving = later(antwoorden, "kennisgeving", uitspraak, laatst);
    var afgezien = later(antwoorden, "afgezien", uitspraak, laatst);
    antwoorden.klaar();
    return new Rekenvraag(
        Maatregelsoort.valueOf(maatregel.toUpperCase(Locale.ROOT)),
        uitspraak,
        kennisgeving,
        afgezien);
  }

  /** A day that may be left out, and cannot lie before the decision. */
  private static @Nullable LocalDate later(
      Antwoorden antwoorden, String veld, LocalDate uitspraak, LocalDate laatst) {
    if (antwoorden.tekst(veld).isEmpty()) {
      return null;
    }
    var dag = antwoorden.dag(veld, "rekenaar." + veld, VROEGST, laatst);
    antwoorden.eis(
        !antwoorden.isGoed(veld) || !antwoorden.isGoed("uitspraak") || !dag.isBefore(uitspraak),
        Bezwaar.van("rekenaar.te-vroeg." + veld, dag, uitspraak).bij(veld));
    return dag;
  }

  /** The same as facts. */
  Dossier dossier() {
    var feiten = new ArrayList<Gebeurtenis>();
    feiten.add(new MaatregelUitgesproken(Datum.op(uitspraak), maatregel, null));
    if (kennisgeving != null) {
      feiten.add(new GiInKennisGesteld(Datum.op(kennisgeving)));
    }
    if (afgezien != null) {
      feiten.add(new FamiliegroepsplanAfgezien(Datum.op(afgezien)));
    }
    return Dossier.register("vraag", feiten);
  }

  /** The day on which all of it is known. */
  LocalDate bekend() {
    return Stream.of(uitspraak, kennisgeving, afgezien)
        .filter(dag -> dag != null)
        .max(LocalDate::compareTo)
        .orElse(uitspraak);
  }
}
