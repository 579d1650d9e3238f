package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Kenmerken;
import org.jspecify.annotations.Nullable;

/** What one help can contribute to norm 3, given the due day, the uitleg and the peildatum. */
final class Hulpuitslag {

  /**
   * One possible contribution.
   *
   * @param tijdig verdict bit, 0 when the help is not among those determined in time
   * @param passend verdict bit, 0 likewise
   * @param gemist missing voices or start
   * @param op day of the start, {@link Feiten#NOOIT} when not started
   */
  record Bijdrage(int tijdig, int passend, Kenmerken kenmerken, Set<Gemis> gemist, int op) {
    static final Bijdrage GEEN = new Bijdrage(0, 0, Kenmerken.GEEN, Gemis.NIETS, NOOIT);
  }

  private final Feiten feiten;
  private final Hulptraject hulp;
  private final int uiterlijk;
  private final int uitlegTot;
  private final Zekerheid algemeenVerzuim;
  private final List<Bijdrage> bijdragen = new ArrayList<>(2);

  /**
   * @param algemeenVerzuim whether it was established for help in general that none had started
   */
  Hulpuitslag(
      Feiten feiten, Hulptraject hulp, int uiterlijk, int uitlegTot, boolean algemeenVerzuim) {
    this.feiten = feiten;
    this.hulp = hulp;
    this.uiterlijk = uiterlijk;
    this.uitlegTot = uitlegTot;
    this.algemeenVerzuim = Zekerheid.van(algemeenVerzuim, !algemeenVerzuim);
  }

  List<Bijdrage> mogelijk() {
    var grens = Math.min(uiterlijk, feiten.peildatum);
    var telt = Zekerheid.voor(hulp.bepaaldVanaf, hulp.bepaaldTot, grens);
    if (telt.kanNee()) {
      bijdragen.add(Bijdrage.GEEN);
    }
    if (telt.kanJa()) {
      gestart();
      nietGestart();
    }
    return bijdragen;
  }

  private void nietGestart() {
    for (var start : hulp.starts) {
      if (start.stap().laatst() <= feiten.peildatum) {
        return;
      }
    }
    elk(NOOIT, null, Zekerheid.NEE);
  }

  private void gestart() {
    for (var i = 0; i < hulp.starts.size(); i++) {
      var start = hulp.starts.get(i);
      var laatst = laatsteAlsEerste(i);
      if (start.stap().vroegst() <= Math.min(laatst, feiten.peildatum)) {
        for (var dag : dagen(start.stap().vroegst(), Math.min(laatst, feiten.peildatum))) {
          elk(dag, start, teruggegeven(dag, start.stap().plaats()));
        }
      }
    }
  }

  /** The last day on which this start can be while no other start comes before it. */
  private int laatsteAlsEerste(int zelf) {
    var laatst = hulp.starts.get(zelf).stap().laatst();
    for (var i = 0; i < hulp.starts.size(); i++) {
      if (i != zelf) {
        laatst = Math.min(laatst, hulp.starts.get(i).stap().laatst() - (i < zelf ? 1 : 0));
      }
    }
    return laatst;
  }

  private int[] dagen(int vroegst, int laatst) {
    var grenzen =
        vroegst == laatst
            ? new int[0]
            : IntStream.concat(
                    IntStream.of(uiterlijk, uitlegTot),
                    hulp.teruggaven.stream()
                        .flatMapToInt(t ->
                            IntStream.of(t.vroegst() - 1, t.vroegst(), t.laatst() - 1, t.laatst())))
                .toArray();
    return Proefdagen.van(vroegst, laatst, feiten.peildatum, grenzen);
  }

  /** Whether the help was handed back after a start on that day. */
  private Zekerheid teruggegeven(int start, int plaats) {
    var antwoord = Zekerheid.NEE;
    for (var terug : hulp.teruggaven) {
      var eerste = terug.plaats() > plaats ? start : start + 1;
      var ja = eerste <= Math.min(terug.laatst(), feiten.peildatum);
      var nee = terug.vroegst() < eerste || terug.laatst() > feiten.peildatum;
      antwoord = antwoord.of(Zekerheid.van(ja, nee));
    }
    return antwoord;
  }

  private void elk(int dag, Hulptraject.@Nullable Start start, Zekerheid terug) {
    var intake =
        Zekerheid.voor(hulp.intakeVanaf, hulp.intakeTot, Math.min(uiterlijk, feiten.peildatum));
    var overbrugd = Zekerheid.voor(hulp.overbrugdVanaf, hulp.overbrugdTot, feiten.peildatum);
    var verzuim = algemeenVerzuim.of(feiten.nietGebeurd(Verzuim.HULP_GESTART, hulp.id, uiterlijk));
    for (var metIntake : intake.antwoorden()) {
      for (var metBrug : overbrugd.antwoorden()) {
        for (var isVastgesteld : verzuim.antwoorden()) {
          for (var isTerug : terug.antwoorden()) {
            var kenmerken = Kenmerken.GEEN.met(Kenmerk.OVERBRUGGING, metBrug);
            stemmen(new Stand(dag, start, metIntake, isVastgesteld, isTerug, kenmerken));
          }
        }
      }
    }
  }

  /** One completion of the dates of this help. */
  private record Stand(
      int op,
      Hulptraject.@Nullable Start start,
      boolean intake,
      boolean verzuim,
      boolean terug,
      Kenmerken kenmerken) {}

  private void stemmen(Stand stand) {
    var tijdig = tijdig(stand);
    var kenmerken = kenmerken(stand, tijdig);
    for (var professional : hulp.professional.laatste(feiten.peildatum)) {
      for (var gezin : hulp.gezin.laatste(feiten.peildatum)) {
        var passend = passend(stand, professional, gezin);
        var gemist = gemist(stand, passend, professional, gezin);
        voegToe(new Bijdrage(tijdig, passend, kenmerken, gemist, stand.op));
      }
    }
  }

  /** Why it cannot be judged whether the help fits. */
  private static Set<Gemis> gemist(Stand stand, int passend, int professional, int gezin) {
    if (passend != Uitslagen.NIET_TE_BEOORDELEN) {
      return Gemis.NIETS;
    }
    return stand.start == null
        ? Gemis.HULP_GESTART.alleen()
        : Gemis.samen(
            Gemis.PASSENDHEID_PROFESSIONAL.als(professional == Stemmen.GEEN),
            Gemis.PASSENDHEID_GEZIN.als(gezin == Stemmen.GEEN));
  }

  private void voegToe(Bijdrage bijdrage) {
    if (!bijdragen.contains(bijdrage)) {
      bijdragen.add(bijdrage);
    }
  }

  private int tijdig(Stand s) {
    if (s.op <= uiterlijk) {
      return Uitslagen.VOLDAAN;
    }
    if (feiten.peildatum <= uiterlijk) {
      return Uitslagen.LOOPT;
    }
    if (s.start != null && s.start.viaDoorbraak()) {
      return Uitslagen.VOLDAAN;
    }
    if (Uitzondering.dekt(uitlegTot, s.op, feiten.peildatum)) {
      return Uitslagen.GEMOTIVEERD;
    }
    return s.start == null && !feiten.isRegister && !s.verzuim
        ? Uitslagen.NIET_TE_BEOORDELEN
        : Uitslagen.NIET_VOLDAAN;
  }

  private Kenmerken kenmerken(Stand s, int tijdig) {
    return s.kenmerken
        .met(Kenmerk.INTAKE_IS_GEEN_START, tijdig == Uitslagen.NIET_VOLDAAN && s.intake)
        .met(Kenmerk.VIA_DOORBRAAK, tijdig == Uitslagen.VOLDAAN && s.op > uiterlijk);
  }

  private int passend(Stand s, int professional, int gezin) {
    if (s.start == null) {
      if (feiten.peildatum <= uiterlijk) {
        return Uitslagen.LOOPT;
      }
      return feiten.isRegister || s.verzuim ? Uitslagen.NIET_VOLDAAN : Uitslagen.NIET_TE_BEOORDELEN;
    }
    var niet = Passendheidsoordeel.NIET_PASSEND.ordinal();
    if (s.terug || professional == niet || gezin == niet) {
      return Uitslagen.NIET_VOLDAAN;
    }
    if (!s.start.volgensKoers() && gezin == Stemmen.GEEN) {
      return Uitslagen.NIET_VOLDAAN;
    }
    return professional == Stemmen.GEEN || gezin == Stemmen.GEEN
        ? Uitslagen.NIET_TE_BEOORDELEN
        : Uitslagen.VOLDAAN;
  }
}
