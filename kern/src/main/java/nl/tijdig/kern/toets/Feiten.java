package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.NietGebeurd;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier up to a peildatum, laid out as the rules ask for them. */
final class Feiten {

  /** Marks a day that never came, or came after the peildatum. */
  static final int NOOIT = Integer.MAX_VALUE;

  private static final int MOMENTEN = Moment.values().length;

  final int peildatum;
  final boolean isRegister;

  /** Every fact of the dossier, also those after the peildatum. */
  final List<Gebeurtenis> alle;

  final List<KoersBepaald> koersen = new ArrayList<>(2);
  final List<Urgentie> urgenties = new ArrayList<>(0);
  final List<Uitleg> uitleggen = new ArrayList<>(0);
  final List<NietGebeurd> verzuimen = new ArrayList<>(0);
  final List<Gebeurtenis> instroom = new ArrayList<>(0);

  /** The facts that start a clock anew each time. */
  final List<Gebeurtenis> opnieuw = new ArrayList<>(2);

  final List<Hulptraject> hulp = new ArrayList<>(2);
  final Wisselingen wisselingen;
  final Bezetting bezetting;
  private final int[] vroegst = new int[MOMENTEN];
  private final int[] laatst = new int[MOMENTEN];

  Feiten(Dossier dossier, int peildatum) {
    this.peildatum = peildatum;
    this.isRegister = dossier.bron() == Bron.REGISTER;
    this.wisselingen = new Wisselingen(peildatum);
    Arrays.fill(vroegst, NOOIT);
    Arrays.fill(laatst, NOOIT);
    this.alle = dossier.gebeurtenissen();
    for (var plaats = 0; plaats < alle.size(); plaats++) {
      var feit = alle.get(plaats);
      var op = feit.op();
      if (op.vroegst() <= peildatum) {
        leg(feit, op, plaats);
      }
    }
    this.bezetting = wisselingen.bezetting();
  }

  /** First possible day of the first such event; {@link #NOOIT} when there is none. */
  int vroegst(Moment moment) {
    return vroegst[moment.ordinal()];
  }

  /** Last possible day of the first such event; after the peildatum means "maybe not yet". */
  int laatst(Moment moment) {
    return laatst[moment.ordinal()];
  }

  /** Whether it had happened by the peildatum. */
  Zekerheid gebeurd(Moment moment) {
    return Zekerheid.voor(vroegst(moment), laatst(moment), peildatum);
  }

  /** Whether it may not have happened by the peildatum. */
  boolean kanOntbreken(Moment moment) {
    return laatst(moment) > peildatum;
  }

  /** Whether this may still have to be done: who was coupled can have left. */
  boolean kanOpenStaan(Moment moment) {
    return switch (moment) {
      case VASTE_KOPPELING -> bezetting.kanZonderVast;
      case KOPPELING -> bezetting.kanZonderIemand;
      default -> kanOntbreken(moment);
    };
  }

  /** Whether any aspect can leave work: nothing in a reconstructie or after the measure ended. */
  boolean kanOpenStaan() {
    return isRegister && kanOntbreken(Moment.EINDE);
  }

  /** Whether it was established after the due day that this had not happened. */
  Zekerheid nietGebeurd(Verzuim wat, @Nullable String hulp, int uiterlijk) {
    var antwoord = Zekerheid.NEE;
    for (var verzuim : verzuimen) {
      if (!isRegister && verzuim.wat() == wat && gaatOver(verzuim, hulp)) {
        antwoord = antwoord.of(vastgesteld(verzuim.op(), uiterlijk));
      }
    }
    return antwoord;
  }

  private static boolean gaatOver(NietGebeurd verzuim, @Nullable String hulp) {
    return hulp == null ? verzuim.hulp() == null : hulp.equals(verzuim.hulp());
  }

  private Zekerheid vastgesteld(Datum op, int uiterlijk) {
    return Zekerheid.van(
        uiterlijk < Math.min(op.laatst(), peildatum),
        op.vroegst() <= uiterlijk || op.laatst() > peildatum);
  }

  private void leg(Gebeurtenis feit, Datum op, int plaats) {
    switch (feit.soort()) {
      case MAATREGEL_UITGESPROKEN -> eerste(Moment.UITSPRAAK, op);
      case GI_IN_KENNIS_GESTELD -> eerste(Moment.KENNISGEVING, op);
      case JEUGDBESCHERMER_GEKOPPELD -> koppeling((JeugdbeschermerGekoppeld) feit, plaats);
      case JEUGDBESCHERMER_ONTKOPPELD -> wisselingen.leg(feit, plaats);
      case MAATREGEL_BEEINDIGD -> {
        eerste(Moment.EINDE, op);
        wisselingen.leg(feit, plaats);
      }
      case WACHTLIJSTBEHEER_START -> {
        eerste(Moment.OPVANG, op);
        wisselingen.leg(feit, plaats);
      }
      case INSTROOMTEAM_START -> {
        eerste(Moment.OPVANG, op);
        instroom.add(feit);
      }
      case CONTACT -> contact((Contact) feit);
      case ACTIVITEIT -> activiteit((Activiteit) feit);
      case VEILIGHEIDSPLAN -> eerste(Moment.VEILIGHEIDSPLAN, op);
      case KOERS_BEPAALD -> koers((KoersBepaald) feit);
      case PLAN_VASTGESTELD -> {
        eerste(Moment.PLAN, op);
        opnieuw.add(feit);
      }
      case PLAN_GEEVALUEERD -> opnieuw.add(feit);
      case FAMILIEGROEPSPLAN_AFGEZIEN -> eerste(Moment.FAMILIEGROEPSPLAN_AFGEZIEN, op);
      case URGENTIE -> urgenties.add((Urgentie) feit);
      case UITLEG -> uitleggen.add((Uitleg) feit);
      case NIET_GEBEURD -> verzuimen.add((NietGebeurd) feit);
      case HULP_BEPAALD, INTAKE, HULP_GESTART, HULP_TERUGGEGEVEN, HULP_BEEINDIGD, PASSENDHEID ->
          Hulptraject.leg(hulp, (Hulpfeit) feit, plaats);
      case WACHTLIJSTBEHEER_EINDE, INSTROOMTEAM_EINDE, AANGEMELD, WACHTLIJST_NA_INTAKE -> {}
    }
  }

  private void koppeling(JeugdbeschermerGekoppeld feit, int plaats) {
    eerste(Moment.KOPPELING, feit.op());
    if (feit.rol() == Koppelrol.VAST) {
      eerste(Moment.VASTE_KOPPELING, feit.op());
    }
    wisselingen.leg(feit, plaats);
  }

  private void contact(Contact feit) {
    var kind = feit.met().contains(Gesprekspartner.KIND);
    var ouder = feit.met().contains(Gesprekspartner.OUDER);
    if (kind) {
      eerste(Moment.GESPREK_KIND, feit.op());
    }
    if (ouder) {
      eerste(Moment.GESPREK_OUDER, feit.op());
    }
    if (feit.inhoudelijk() && (kind || ouder)) {
      eerste(Moment.AAN_HET_WERK, feit.op());
    }
  }

  private void activiteit(Activiteit feit) {
    if (feit.voor() == Activiteitsdoel.KOERS || feit.voor() == Activiteitsdoel.HULP) {
      eerste(Moment.AAN_HET_WERK, feit.op());
    } else if (feit.voor() == Activiteitsdoel.BODEMEISEN) {
      eerste(Moment.BODEMEISEN, feit.op());
    }
  }

  private void koers(KoersBepaald feit) {
    if (feit.geenHulpNodig()) {
      eerste(Moment.GEEN_HULP_NODIG, feit.op());
    }
    if (feit.isKoers()) {
      koersen.add(feit);
    }
  }

  private void eerste(Moment moment, Datum op) {
    var i = moment.ordinal();
    vroegst[i] = Math.min(vroegst[i], op.vroegst());
    laatst[i] = Math.min(laatst[i], op.laatst());
  }
}
