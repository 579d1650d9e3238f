package nl.tijdig.kern.toets;

import static nl.tijdig.kern.norm.NormId.N3;
import static nl.tijdig.kern.norm.NormId.N3_PASSEND;
import static nl.tijdig.kern.norm.NormId.N3_TIJDIG;
import static nl.tijdig.kern.oordeel.Kenmerk.GEEN_HULP_BEPAALD;
import static nl.tijdig.kern.oordeel.Kenmerk.OVERBRUGGING;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;
import nl.tijdig.kern.toets.Hulpuitslag.Bijdrage;

/** Norm 3: in time passende hulp that has really started (004:761-785). */
final class Hulpnorm {

  private final Feiten feiten;
  private final Termijnen termijnen;
  private final int peildatum;
  private final Uitslagen tijdig = new Uitslagen();
  private final Uitslagen passend = new Uitslagen();
  private final Uitslagen geheel = new Uitslagen();

  Hulpnorm(Feiten feiten, Termijnen termijnen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
    this.peildatum = feiten.peildatum;
  }

  void toets(List<Aanvang> aanvangen, Oordeel[] oordelen) {
    for (var aanvang : aanvangen) {
      if (aanvang.ontbreekt()) {
        for (var uit : new Uitslagen[] {tijdig, passend, geheel}) {
          uit.nietTeBeoordelen(NOOIT, aanvang.gemist(), Kenmerken.GEEN);
        }
      } else {
        elk(aanvang);
      }
    }
    var open = new Openhulp(feiten);
    var eerste = tijdig.oordeel(N3_TIJDIG, Eenheid.DAGEN, feiten, open.kanWachten());
    var tweede =
        passend.oordeel(
            N3_PASSEND, Eenheid.DAGEN, feiten, eerste.open() || open.kanOnpassendLopen());
    oordelen[N3_TIJDIG.ordinal()] = eerste;
    oordelen[N3_PASSEND.ordinal()] = tweede;
    oordelen[N3.ordinal()] =
        geheel.geheel(
            N3, eerste, Gemis.samen(tijdig.gemist(), passend.gemist()), tweede.open(), feiten);
  }

  private void elk(Aanvang aanvang) {
    for (var nodigVoor : Uitzondering.nodigVoor(feiten, Termijnnorm.HULP)) {
      var uiterlijk =
          Uitzondering.uiterlijk(start -> termijnen.uiterlijk(N3_TIJDIG, start), nodigVoor);
      for (var start : starts(aanvang, uiterlijk)) {
        tijdig.begonnen(start);
        passend.begonnen(start);
        for (var tot : Uitzondering.uitlegTot(feiten, Termijnnorm.HULP)) {
          elk(uiterlijk.applyAsInt(start), tot, aanvang.kenmerken());
        }
      }
    }
  }

  private int[] starts(Aanvang aanvang, IntUnaryOperator uiterlijk) {
    if (aanvang.isExact()) {
      return new int[] {aanvang.vroegst()};
    }
    var kritiek = new Kritiek(feiten);
    for (var hulp : feiten.hulp) {
      kritiek.met(hulp.bepaaldVanaf, hulp.bepaaldTot).met(hulp.intakeVanaf, hulp.intakeTot);
      for (var start : hulp.starts) {
        var stap = start.stap();
        kritiek.met(stap.vroegst(), stap.laatst()).met(stap.laatst() - 1, stap.laatst());
      }
    }
    return Proefdagen.starts(aanvang.vroegst(), aanvang.laatst(), uiterlijk, kritiek);
  }

  private void elk(int uiterlijk, int uitlegTot, Kenmerken kenmerken) {
    var verzuim = feiten.nietGebeurd(Verzuim.HULP_GESTART, null, uiterlijk);
    for (var isVastgesteld : verzuim.antwoorden()) {
      var stand = new Stand(uiterlijk, uitlegTot, isVastgesteld, kenmerken);
      for (var bijdrage : bijdragen(stand)) {
        tel(bijdrage, stand);
      }
    }
  }

  private List<Bijdrage> bijdragen(Stand stand) {
    var samen = List.of(Bijdrage.GEEN);
    for (var hulp : feiten.hulp) {
      samen =
          voegSamen(
              samen,
              new Hulpuitslag(feiten, hulp, stand.uiterlijk, stand.uitlegTot, stand.verzuim)
                  .mogelijk());
    }
    return samen;
  }

  /** Helps are independent of each other once due day, uitleg and verzuim are chosen. */
  private static List<Bijdrage> voegSamen(List<Bijdrage> een, List<Bijdrage> ander) {
    if (een.size() == 1 && een.getFirst() == Bijdrage.GEEN) {
      return ander;
    }
    var samen = new LinkedHashSet<Bijdrage>();
    for (var a : een) {
      for (var b : ander) {
        samen.add(voegSamen(a, b));
      }
    }
    return List.copyOf(samen);
  }

  private static Bijdrage voegSamen(Bijdrage a, Bijdrage b) {
    if (a.tijdig() == 0 || b.tijdig() == 0) {
      return a.tijdig() == 0 ? b : a;
    }
    return new Bijdrage(
        Uitslagen.samen(a.tijdig(), b.tijdig()),
        Uitslagen.samen(a.passend(), b.passend()),
        a.kenmerken().of(b.kenmerken()),
        Gemis.samen(a.gemist(), b.gemist()),
        laatste(a, b));
  }

  /** The day to report of two helps: of those with the heavier verdict, the later start. */
  private static int laatste(Bijdrage a, Bijdrage b) {
    if (a.tijdig() == b.tijdig()) {
      return Math.max(a.op(), b.op());
    }
    return Uitslagen.samen(a.tijdig(), b.tijdig()) == a.tijdig() ? a.op() : b.op();
  }

  /** One completion of what all helps share. */
  private record Stand(int uiterlijk, int uitlegTot, boolean verzuim, Kenmerken kenmerken) {}

  private void tel(Bijdrage bijdrage, Stand stand) {
    if (bijdrage.tijdig() == 0) {
      zonderHulp(stand);
      return;
    }
    var kenmerken = stand.kenmerken.of(bijdrage.kenmerken());
    meld(tijdig, bijdrage.tijdig(), stand, bijdrage.op(), kenmerken, Gemis.HULP_GESTART.alleen());
    var gemist = bijdrage.gemist();
    var overbrugd = stand.kenmerken.met(OVERBRUGGING, bijdrage.kenmerken().contains(OVERBRUGGING));
    var op = bijdrage.passend() == Uitslagen.VOLDAAN ? bijdrage.op() : NOOIT;
    meld(passend, bijdrage.passend(), stand, op, overbrugd, gemist);
    geheel.tel(Uitslagen.samen(bijdrage.tijdig(), bijdrage.passend()), kenmerken);
  }

  private void meld(
      Uitslagen uit, int uitkomst, Stand stand, int op, Kenmerken kenmerken, Set<Gemis> gemist) {
    switch (Uitslagen.uitkomst(uitkomst)) {
      case VOLDAAN -> uit.voldaan(stand.uiterlijk, op, kenmerken);
      case GEMOTIVEERD -> uit.gemotiveerd(stand.uiterlijk, op, kenmerken);
      case LOOPT -> uit.loopt(stand.uiterlijk, kenmerken);
      case NIET_TE_BEOORDELEN -> uit.nietTeBeoordelen(stand.uiterlijk, gemist, kenmerken);
      case NIET_VOLDAAN -> {
        uit.nietVoldaan(stand.uiterlijk, op, kenmerken);
        if (uit == tijdig) {
          uit.teLaat(Math.min(op, peildatum) - stand.uiterlijk);
        }
      }
      case NIET_VAN_TOEPASSING -> uit.nietVanToepassing(kenmerken);
    }
  }

  /** No help was determined in time: not needed, not yet due, not done, or unknown. */
  private void zonderHulp(Stand stand) {
    var nietNodig = feiten.gebeurd(Moment.GEEN_HULP_NODIG);
    if (nietNodig.kanJa()) {
      tijdig.nietVanToepassing(stand.kenmerken);
      passend.nietVanToepassing(stand.kenmerken);
      geheel.tel(Uitslagen.NIET_VAN_TOEPASSING, stand.kenmerken);
    }
    if (nietNodig.kanNee()) {
      var uitkomst = zonderBepaling(stand);
      var kenmerken = stand.kenmerken.met(GEEN_HULP_BEPAALD, uitkomst == Uitslagen.NIET_VOLDAAN);
      meld(tijdig, uitkomst, stand, NOOIT, kenmerken, Gemis.HULP_GESTART.alleen());
      meld(passend, uitkomst, stand, NOOIT, stand.kenmerken, Gemis.HULP_GESTART.alleen());
      geheel.tel(uitkomst, kenmerken);
    }
  }

  /**
   * The same for both aspects; an uitleg explains a late start, not that nothing was determined.
   */
  private int zonderBepaling(Stand stand) {
    if (peildatum <= stand.uiterlijk) {
      return Uitslagen.LOOPT;
    }
    return feiten.isRegister || stand.verzuim
        ? Uitslagen.NIET_VOLDAAN
        : Uitslagen.NIET_TE_BEOORDELEN;
  }
}
