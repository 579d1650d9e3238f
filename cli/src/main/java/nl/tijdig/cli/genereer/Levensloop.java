package nl.tijdig.cli.genereer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Aanvaarding;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Koersfeit.FamiliegroepsplanAfgezien;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.PlanGeevalueerd;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Kalender;

/** What happens to one fictitious child from the measure on, up to the peildatum. */
final class Levensloop {

  private final Lot lot;
  private final LocalDate peildatum;
  private final boolean exact;
  private final Instelling gi;
  private final double vertraging;
  private final Werkerkeuze werkers;
  private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
  private final LocalDate uitspraak;

  Levensloop(
      Lot lot,
      LocalDate peildatum,
      boolean exact,
      Instelling gi,
      double vertraging,
      Werkerkeuze werkers) {
    this.lot = lot;
    this.peildatum = peildatum;
    this.exact = exact;
    this.gi = gi;
    this.vertraging = vertraging;
    this.werkers = werkers;
    this.uitspraak = werkdag(peildatum.minusDays(lot.kans(10) ? lot.tot(25) : lot.tussen(20, 420)));
  }

  /** The whole story; with every talk and activity when asked for. */
  List<Gebeurtenis> vertel(boolean vol) {
    maatregel();
    var kennis = uitspraak.plusDays(lot.tussen(0, 4));
    if (!lot.kans(2)) {
      zet(new GiInKennisGesteld(op(kennis)));
    }
    if (!lot.kans(4)) {
      begeleiding(kennis, vol);
    }
    gebeurtenissen.sort(Comparator.comparingInt(feit -> feit.op().vroegst()));
    return gebeurtenissen;
  }

  private void maatregel() {
    var soort = soort();
    var einde =
        switch (soort) {
          case OTS -> uitspraak.plusYears(1).minusDays(1);
          case VOTS, VOORLOPIGE_VOOGDIJ -> uitspraak.plusMonths(3);
          case VOOGDIJ, JEUGDRECLASSERING -> null;
        };
    zet(new MaatregelUitgesproken(op(uitspraak), soort, einde));
  }

  private Maatregelsoort soort() {
    var punt = lot.tot(100);
    if (punt < 68) {
      return Maatregelsoort.OTS;
    }
    if (punt < 74) {
      return Maatregelsoort.VOTS;
    }
    if (punt < 90) {
      return Maatregelsoort.VOOGDIJ;
    }
    return punt < 93 ? Maatregelsoort.VOORLOPIGE_VOOGDIJ : Maatregelsoort.JEUGDRECLASSERING;
  }

  private void begeleiding(LocalDate kennis, boolean vol) {
    var dagen = lot.kans(58) ? lot.tussen(1, 6) : lot.scheef(16 * gi.traagheid() * vertraging);
    var koppeling = werkdag(kennis.plusDays(dagen));
    if (dagen > 7) {
      opvang(kennis, koppeling);
    }
    zet(new JeugdbeschermerGekoppeld(op(koppeling), worker(), Koppelrol.VAST));
    gesprekken(koppeling);
    var koers = koers(koppeling);
    wisselingen(koppeling);
    if (koers.isBefore(peildatum)) {
      new Hulpverhaal(lot, this::zet, this::op, vertraging).vertel(uitspraak, koers);
    }
    if (vol) {
      new Contactverhaal(lot, this::zet, this::op).vertel(koppeling, peildatum, laatsteWorker);
    }
  }

  private String laatsteWorker = "";

  private String worker() {
    laatsteWorker = werkers.kies(lot);
    return laatsteWorker;
  }

  private void opvang(LocalDate kennis, LocalDate koppeling) {
    var start = werkdag(kennis.plusDays(lot.tussen(2, 8)));
    if (lot.kans(55)) {
      zet(new WachtlijstbeheerStart(op(start)));
      zet(new WachtlijstbeheerEinde(op(koppeling)));
    } else if (lot.kans(60)) {
      zet(new InstroomteamStart(op(start), koppeling));
      zet(new InstroomteamEinde(op(koppeling)));
    }
    if (lot.kans(45)) {
      zet(new Contact(op(start.plusDays(lot.tot(9))), Set.of(Gesprekspartner.OUDER), true, null));
    }
  }

  private void gesprekken(LocalDate koppeling) {
    var ouder = werkdag(koppeling.plusDays(lot.tot(9)));
    zet(new Contact(op(ouder), Set.of(Gesprekspartner.OUDER), true, laatsteWorker));
    if (!lot.kans(14)) {
      var kind = werkdag(ouder.plusDays(lot.tot(14)));
      zet(new Contact(op(kind), Set.of(Gesprekspartner.KIND), true, laatsteWorker));
    }
    var doel = lot.kans(8) ? Activiteitsdoel.BODEMEISEN : Activiteitsdoel.KOERS;
    zet(new Activiteit(op(werkdag(ouder.plusDays(lot.tussen(2, 15)))), doel));
    if (lot.kans(40)) {
      zet(new Veiligheidsplan(op(werkdag(ouder.plusDays(lot.tot(5))))));
    }
  }

  private LocalDate koers(LocalDate koppeling) {
    var gewoon = lot.kans(66) ? lot.tussen(24, 41) : 42 + lot.scheef(28 * vertraging);
    var koers = later(werkdag(uitspraak.plusDays(gewoon)), koppeling.plusDays(7));
    if (lot.kans(35)) {
      var dag = uitspraak.plusDays(lot.tussen(5, 20));
      zet(new FamiliegroepsplanAfgezien(op(werkdag(dag))));
    }
    if (lot.kans(92)) {
      var geenHulp = lot.kans(4);
      zet(
          new KoersBepaald(
              op(koers), lot.tussen(1, 4), geenHulp ? 0 : lot.tussen(1, 3), geenHulp, draagvlak()));
      var plan = werkdag(koers.plusDays(lot.tussen(0, 12)));
      zet(new PlanVastgesteld(op(plan)));
      if (lot.kans(60)) {
        zet(new PlanGeevalueerd(op(werkdag(plan.plusDays(lot.tussen(150, 380))))));
      }
    }
    uitzonderingen(koers);
    return koers;
  }

  private Draagvlak draagvlak() {
    return new Draagvlak(
        lot.kans(84) ? Instemming.JA : lot.kans(70) ? Instemming.NEE : null,
        lot.kans(20) ? null : lot.uit(Instemming.JA, Instemming.JA, Instemming.JA, Instemming.NVT),
        lot.kans(93) ? Instemming.JA : Instemming.NEE);
  }

  private void uitzonderingen(LocalDate koers) {
    if (lot.kans(6)) {
      var nodig = uitspraak.plusDays(lot.tussen(10, 40));
      zet(new Urgentie(op(uitspraak.plusDays(3)), lot.uit(Termijnnorm.values()), nodig));
    }
    if (koers.isAfter(uitspraak.plusDays(42)) && lot.kans(30)) {
      var gegeven = uitspraak.plusDays(lot.tussen(30, 44));
      var aanvaard = lot.kans(80);
      zet(
          new Uitleg(
              op(gegeven),
              Termijnnorm.KOERS,
              koers.plusDays(lot.tussen(-5, 20)),
              laatsteWorker,
              new Aanvaarding(
                  aanvaard ? "TM-" + lot.tussen(1, 9) : null,
                  aanvaard ? gegeven.plusDays(lot.tussen(0, 4)) : null)));
    }
  }

  private void wisselingen(LocalDate koppeling) {
    var vanaf = koppeling;
    for (var ronde = 0; ronde < 3 && lot.kans(gi.verloop()); ronde++) {
      var weg = werkdag(vanaf.plusDays(lot.tussen(30, 200)));
      var reden =
          lot.uit(
              Ontkoppelreden.VERLOOP,
              Ontkoppelreden.ZIEKTE,
              Ontkoppelreden.GEPLAND,
              Ontkoppelreden.OVERIG);
      zet(new JeugdbeschermerOntkoppeld(op(weg), laatsteWorker, reden));
      vanaf = werkdag(weg.plusDays(lot.kans(65) ? lot.tot(6) : lot.scheef(20)));
      if (vanaf.isAfter(weg.plusDays(9)) && lot.kans(50)) {
        zet(new WachtlijstbeheerStart(op(weg)));
        zet(new WachtlijstbeheerEinde(op(vanaf)));
      }
      zet(new JeugdbeschermerGekoppeld(op(vanaf), worker(), Koppelrol.VAST));
    }
  }

  /** Takes a fact into the story, unless it would lie after the peildatum. */
  private void zet(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.op().vroegst() <= peildatum.toEpochDay()) {
      gebeurtenissen.add(gebeurtenis);
    }
  }

  /** The day, or now and then only its month. */
  private Datum op(LocalDate dag) {
    return !exact && lot.kans(2) ? Datum.van(dag.toString().substring(0, 7)) : Datum.op(dag);
  }

  private static LocalDate later(LocalDate een, LocalDate ander) {
    return een.isAfter(ander) ? een : ander;
  }

  static LocalDate werkdag(LocalDate dag) {
    return LocalDate.ofEpochDay(Kalender.eersteWerkdagVanaf((int) dag.toEpochDay()));
  }
}
