package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.tijdig.kern.dossier.Aanvaarding;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.NietGebeurd;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.HulpBeeindigd;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Koersfeit.FamiliegroepsplanAfgezien;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.PlanGeevalueerd;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;

/** Seeded random dossiers, dense around the days at which verdicts turn. */
final class Willekeur {

  private static final int ROND_KERST = (int) LocalDate.of(2020, 12, 1).toEpochDay();
  private static final int[] PEILDATA = {5, 9, 12, 20, 40, 44, 60, 88, 93, 120};

  private final Random random;
  private final int start;
  private final int peildatum;

  Willekeur(long zaad) {
    this.random = new Random(zaad);
    this.start = ROND_KERST - 20 + random.nextInt(40);
    this.peildatum = start + PEILDATA[random.nextInt(PEILDATA.length)] + random.nextInt(5) - 2;
  }

  LocalDate peildatum() {
    return LocalDate.ofEpochDay(peildatum);
  }

  /** A dossier of exact dates. */
  Dossier exact() {
    var feiten = new ArrayList<Gebeurtenis>();
    if (random.nextInt(8) > 0) {
      feiten.add(new MaatregelUitgesproken(Datum.op(start), Maatregelsoort.OTS, null));
    }
    if (random.nextInt(4) > 0) {
      feiten.add(new GiInKennisGesteld(Datum.op(start + random.nextInt(3))));
    }
    var thema = random.nextInt(4);
    for (var aantal = 1 + random.nextInt(8); aantal > 0; aantal--) {
      feiten.add(feit(thema));
    }
    Collections.shuffle(feiten, random);
    return dossier(random.nextInt(3) > 0 ? Bron.REGISTER : Bron.RECONSTRUCTIE, feiten);
  }

  /** A dossier of which one to three dates are known by a few days only. */
  Dossier onzeker() {
    var dossier = exact();
    var feiten = new ArrayList<>(dossier.gebeurtenissen());
    var aantal = 1 + random.nextInt(3);
    var breedte = aantal == 1 ? 40 : aantal == 2 ? 9 : 5;
    for (var i = 0; i < aantal; i++) {
      var plaats = random.nextInt(feiten.size());
      var dag = feiten.get(plaats).op().vroegst() - random.nextInt(breedte);
      var op = new Datum(dag, dag + 1 + random.nextInt(breedte));
      feiten.set(plaats, Verplaats.naar(feiten.get(plaats), op));
    }
    return dossier(dossier.bron(), feiten);
  }

  static Dossier dossier(Bron bron, List<Gebeurtenis> feiten) {
    return new Dossier("willekeurig", bron, Betrokkenen.ONBEKEND, feiten);
  }

  private Gebeurtenis feit(int thema) {
    var midden = uit(start, start + 9, start + 42, start + 91, peildatum, peildatum - 8, start + 3);
    var op = Datum.op(midden + random.nextInt(7) - 3);
    return switch (thema) {
      case 1 -> begeleiding(op, random.nextInt(9));
      case 2 -> koers(op, random.nextInt(8));
      case 3 -> hulp(op, random.nextInt(9));
      default ->
          uit(
              begeleiding(op, random.nextInt(9)),
              koers(op, random.nextInt(8)),
              hulp(op, random.nextInt(9)),
              wet(op, random.nextInt(5)));
    };
  }

  private Gebeurtenis begeleiding(Datum op, int keuze) {
    return switch (keuze) {
      case 0, 1, 2 ->
          new JeugdbeschermerGekoppeld(
              op,
              uit("a", "b", "c"),
              random.nextInt(4) == 0 ? Koppelrol.VERVANGER : Koppelrol.VAST);
      case 3, 4 ->
          new JeugdbeschermerOntkoppeld(
              op, uit("a", "b"), uit(Ontkoppelreden.GEPLAND, Ontkoppelreden.ZIEKTE));
      case 5 -> new WachtlijstbeheerStart(op);
      case 6 -> new InstroomteamStart(op, null);
      case 7 -> contact(op);
      default ->
          uit(
              new MaatregelBeeindigd(op, null),
              new NietGebeurd(op, uit(Verzuim.JEUGDBESCHERMER_GEKOPPELD, Verzuim.ACTIEF), null),
              new NietGebeurd(op, Verzuim.CONTACT, null));
    };
  }

  private Gebeurtenis contact(Datum op) {
    return new Contact(
        op,
        uit(
            Set.of(Gesprekspartner.KIND),
            Set.of(Gesprekspartner.OUDER),
            Set.of(Gesprekspartner.KIND, Gesprekspartner.OUDER),
            Set.of(Gesprekspartner.NETWERK)),
        random.nextInt(4) > 0,
        null);
  }

  private Gebeurtenis koers(Datum op, int keuze) {
    return switch (keuze) {
      case 0 -> new Activiteit(op, uit(Activiteitsdoel.values()));
      case 1 -> new Veiligheidsplan(op);
      case 2, 3 -> koersBepaald(op);
      case 4 -> new Urgentie(op, Termijnnorm.KOERS, dag());
      case 5 -> uitleg(op, Termijnnorm.KOERS);
      case 6 -> new NietGebeurd(op, Verzuim.KOERS_BEPAALD, null);
      default -> contact(op);
    };
  }

  private Gebeurtenis koersBepaald(Datum op) {
    var gezin = random.nextInt(4) == 0 ? null : uit(Instemming.JA, Instemming.JA, Instemming.NEE);
    var netwerk = random.nextInt(4) == 0 ? null : uit(Instemming.JA, Instemming.NVT);
    var professionals = uit(Instemming.JA, Instemming.JA, Instemming.NEE);
    return new KoersBepaald(
        op,
        random.nextInt(3) > 0 ? 1 : 0,
        random.nextInt(2),
        random.nextInt(3) == 0,
        new Draagvlak(gezin, netwerk, professionals));
  }

  private Gebeurtenis uitleg(Datum op, Termijnnorm norm) {
    var door = random.nextInt(5) == 0 ? null : uit("tm", "tm", "jb");
    var aanvaardOp =
        random.nextInt(6) == 0 ? null : LocalDate.ofEpochDay(peildatum - random.nextInt(20) + 2);
    return new Uitleg(op, norm, dag(), "jb", new Aanvaarding(door, aanvaardOp));
  }

  private Gebeurtenis hulp(Datum op, int keuze) {
    var hulp = uit("h1", "h2");
    return switch (keuze) {
      case 0 -> new HulpBepaald(op, hulp, null);
      case 1, 2 ->
          new HulpGestart(
              op,
              hulp,
              uit(Weg.REGULIER, Weg.REGULIER, Weg.DOORBRAAK, Weg.OVERBRUGGING),
              random.nextInt(3) > 0);
      case 3 ->
          uit(
              new Intake(op, hulp, null),
              new HulpTeruggegeven(op, hulp, null),
              new HulpBeeindigd(op, hulp, null));
      case 4, 5 -> new Passendheid(op, hulp, uit(Stem.values()), uit(Passendheidsoordeel.values()));
      case 6 -> new NietGebeurd(op, Verzuim.HULP_GESTART, random.nextBoolean() ? hulp : null);
      case 7 -> new Urgentie(op, Termijnnorm.HULP, dag());
      default -> uitleg(op, Termijnnorm.HULP);
    };
  }

  private Gebeurtenis wet(Datum op, int keuze) {
    return switch (keuze) {
      case 0 -> new FamiliegroepsplanAfgezien(op);
      case 1 -> new PlanVastgesteld(op);
      case 2 -> new PlanGeevalueerd(op);
      case 3 -> new NietGebeurd(op, Verzuim.PLAN_VASTGESTELD, null);
      default -> new MaatregelUitgesproken(op, Maatregelsoort.OTS, null);
    };
  }

  private LocalDate dag() {
    var midden = uit(start + 42, start + 91, peildatum, start + 20);
    return LocalDate.ofEpochDay(midden + random.nextInt(5) - 2);
  }

  @SafeVarargs
  private <T> T uit(T... keuzes) {
    return keuzes[random.nextInt(keuzes.length)];
  }
}
