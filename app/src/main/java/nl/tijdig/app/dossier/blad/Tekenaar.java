package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.dossier.blad.Tijdlijn.Baan;
import nl.tijdig.app.dossier.blad.Tijdlijn.Balk;
import nl.tijdig.app.dossier.blad.Tijdlijn.Maand;
import nl.tijdig.app.dossier.blad.Tijdlijn.Onderwerp;
import nl.tijdig.app.dossier.blad.Tijdlijn.Punt;
import nl.tijdig.kern.dossier.Begeleidingsfeit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.NietGebeurd;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit;
import nl.tijdig.kern.dossier.Koersfeit;
import nl.tijdig.kern.dossier.Maatregelfeit;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Works out where everything in a {@link Tijdlijn} stands. */
final class Tekenaar {

  private static final List<NormId> GETEKEND =
      List.of(
          NormId.N1_TIJDIG,
          NormId.BESLUIT_CONTACT,
          NormId.N2_TIJDIG,
          NormId.JEUGDWET_PLAN,
          NormId.N3_TIJDIG);

  private static final int KOP = 28;
  private static final int PUNT = 24;
  private static final int BALK = 40;

  private final LocalDate begin;
  private final LocalDate eind;
  private int y = KOP;

  private Tekenaar(LocalDate begin, LocalDate eind) {
    this.begin = begin;
    this.eind = eind;
  }

  /** The picture of these facts and verdicts on that peildatum. */
  public static Tijdlijn teken(
      List<Gebeurtenis> feiten, List<Oordeel> oordelen, LocalDate peildatum) {
    var begin = begin(feiten, peildatum);
    var eind = eind(feiten, oordelen, peildatum);
    return new Tekenaar(begin, eind).alles(feiten, oordelen, peildatum);
  }

  private static LocalDate begin(List<Gebeurtenis> feiten, LocalDate peildatum) {
    return feiten.stream()
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder())
        .orElse(peildatum)
        .minusDays(7);
  }

  private static LocalDate eind(
      List<Gebeurtenis> feiten, List<Oordeel> oordelen, LocalDate peildatum) {
    var laatst = peildatum;
    for (var feit : feiten) {
      laatst = later(laatst, feit.op().laatsteDag());
    }
    for (var oordeel : getekend(oordelen)) {
      var uiterlijk = oordeel.uiterlijk();
      laatst = uiterlijk == null ? laatst : later(laatst, uiterlijk.laatsteDag());
    }
    return laatst.plusDays(14);
  }

  private static LocalDate later(LocalDate een, LocalDate ander) {
    return een.isAfter(ander) ? een : ander;
  }

  private static List<Oordeel> getekend(List<Oordeel> oordelen) {
    return GETEKEND.stream().map(norm -> oordelen.get(norm.ordinal())).toList();
  }

  private Tijdlijn alles(List<Gebeurtenis> feiten, List<Oordeel> oordelen, LocalDate peildatum) {
    var banen = new ArrayList<Baan>();
    for (var onderwerp : Onderwerp.values()) {
      banen.add(baan(onderwerp, feiten));
    }
    y += 12;
    var balken = new ArrayList<Balk>();
    for (var oordeel : getekend(oordelen)) {
      var balk = balk(oordeel, peildatum);
      if (balk != null) {
        balken.add(balk);
      }
    }
    return new Tijdlijn(y + 8, x(peildatum), maanden(), List.copyOf(banen), List.copyOf(balken));
  }

  private int x(LocalDate dag) {
    var deel = (double) ChronoUnit.DAYS.between(begin, dag) / ChronoUnit.DAYS.between(begin, eind);
    return (int) Math.round(Tijdlijn.BEGIN + deel * (Tijdlijn.EINDE - Tijdlijn.BEGIN));
  }

  /** Points that would touch each other go one line lower. */
  private Baan baan(Onderwerp onderwerp, List<Gebeurtenis> feiten) {
    var vol = new ArrayList<Integer>();
    var punten = new ArrayList<Punt>();
    for (var i = 0; i < feiten.size(); i++) {
      var feit = feiten.get(i);
      if (onderwerp(feit) == onderwerp) {
        punten.add(punt(i + 1, feit, vol));
      }
    }
    var hoogte = Math.max(1, vol.size()) * PUNT + 6;
    var baan = new Baan(onderwerp, y, hoogte, List.copyOf(punten));
    y += hoogte;
    return baan;
  }

  private Punt punt(int nummer, Gebeurtenis feit, List<Integer> vol) {
    var van = x(feit.op().vroegsteDag());
    var tot = x(feit.op().laatsteDag());
    var lijn = 0;
    while (lijn < vol.size() && vol.get(lijn) > van - PUNT / 2) {
      lijn++;
    }
    if (lijn == vol.size()) {
      vol.add(tot + PUNT / 2);
    } else {
      vol.set(lijn, tot + PUNT / 2);
    }
    return new Punt(
        nummer, van, tot, y + 3 + lijn * PUNT + PUNT / 2, feit.soort().code(), feit.op());
  }

  private @Nullable Balk balk(Oordeel oordeel, LocalDate peildatum) {
    var aanvang = oordeel.aanvang();
    var uiterlijk = oordeel.uiterlijk();
    if (aanvang == null || uiterlijk == null) {
      return null;
    }
    var eind = x(uiterlijk.laatsteDag());
    var laat = oordeel.uitkomst() == Uitkomst.NIET_VOLDAAN ? x(tot(oordeel.op(), peildatum)) : eind;
    var balk = new Balk(oordeel, y, x(aanvang.vroegsteDag()), eind, Math.max(eind, laat));
    y += BALK;
    return balk;
  }

  private static LocalDate tot(@Nullable Datum op, LocalDate peildatum) {
    return op == null ? peildatum : op.laatsteDag();
  }

  /** A line for each month; a name only where there is room for it. */
  private List<Maand> maanden() {
    var maanden = new ArrayList<Maand>();
    var laatsteNaam = Integer.MIN_VALUE / 2;
    var eerste = begin.withDayOfMonth(1).plusMonths(1);
    for (var dag = eerste; !dag.isAfter(eind); dag = dag.plusMonths(1)) {
      var metNaam = x(dag) - laatsteNaam >= 62 && x(dag) <= Tijdlijn.EINDE - 40;
      laatsteNaam = metNaam ? x(dag) : laatsteNaam;
      maanden.add(new Maand(x(dag), dag, metNaam));
    }
    return List.copyOf(maanden);
  }

  private static Onderwerp onderwerp(Gebeurtenis feit) {
    return switch (feit) {
      case Maatregelfeit f -> Onderwerp.MAATREGEL;
      case Contact f -> Onderwerp.GESPREKKEN;
      case Activiteit f -> Onderwerp.GESPREKKEN;
      case Veiligheidsplan f -> Onderwerp.GESPREKKEN;
      case NietGebeurd f -> Onderwerp.GESPREKKEN;
      case Begeleidingsfeit f -> Onderwerp.JEUGDBESCHERMER;
      case Koersfeit f -> Onderwerp.KOERS;
      case Hulpfeit f -> Onderwerp.HULP;
    };
  }
}
