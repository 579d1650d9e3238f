package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.Activiteit;
import nl.tijdig.kern.dossier.Gebeurtenis.Contact;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.KoersBepaald;
import nl.tijdig.kern.dossier.Gebeurtenis.NietGebeurd;
import nl.tijdig.kern.dossier.Gebeurtenis.Uitleg;
import nl.tijdig.kern.dossier.Gebeurtenis.Urgentie;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier up to a peildatum, laid out as the rules ask for them. */
final class Feiten {

  /** Marks a day that never came, or came after the peildatum. */
  static final int NOOIT = Integer.MAX_VALUE;

  /** Possible answers to a yes-no question: bit 0 is "no", bit 1 is "yes". */
  static final int NEE = 1;

  static final int JA = 2;

  final int peildatum;
  final boolean isRegister;

  /** The facts that may have happened by the peildatum, in the order of the dossier. */
  final Gebeurtenis[] voorPeildatum;

  final List<KoersBepaald> koersen = new ArrayList<>(2);
  final List<Urgentie> urgenties = new ArrayList<>(0);
  final List<Uitleg> uitleggen = new ArrayList<>(0);
  final List<NietGebeurd> verzuimen = new ArrayList<>(0);
  final List<Gebeurtenis> planning = new ArrayList<>(2);
  final List<Gebeurtenis> instroom = new ArrayList<>(0);
  final List<Hulptraject> hulp = new ArrayList<>(2);
  final Wisselingen wisselingen;
  private final int[] vroegst = new int[Moment.values().length];
  private final int[] laatst = new int[vroegst.length];

  Feiten(Dossier dossier, int peildatum) {
    this.peildatum = peildatum;
    this.isRegister = dossier.bron() == Bron.REGISTER;
    this.wisselingen = new Wisselingen(peildatum);
    Arrays.fill(vroegst, NOOIT);
    Arrays.fill(laatst, NOOIT);
    var alle = dossier.gebeurtenissen().toArray(Gebeurtenis[]::new);
    var aantal = 0;
    for (var feit : alle) {
      if (feit.op().vroegst() <= peildatum) {
        leg(feit, aantal);
        alle[aantal++] = feit;
      }
    }
    this.voorPeildatum = aantal == alle.length ? alle : Arrays.copyOf(alle, aantal);
  }

  /** First possible day of the first such event; {@link #NOOIT} when there is none. */
  int vroegst(Moment moment) {
    return vroegst[moment.ordinal()];
  }

  /** Last possible day of the first such event; after the peildatum means "maybe not yet". */
  int laatst(Moment moment) {
    return laatst[moment.ordinal()];
  }

  /** Whether it had happened by the peildatum: possible answers. */
  int gebeurd(Moment moment) {
    return voor(vroegst(moment), laatst(moment), peildatum);
  }

  /** Whether a day out of {@code [vroegst, laatst]} is on or before a limit: possible answers. */
  static int voor(int vroegst, int laatst, int grens) {
    return (vroegst <= grens ? JA : 0) | (laatst > grens ? NEE : 0);
  }

  /** Whether it was established after the due day that this had not happened: possible answers. */
  int nietGebeurd(Verzuim wat, @Nullable String hulp, int uiterlijk) {
    var antwoord = NEE;
    for (var verzuim : verzuimen) {
      if (!isRegister && verzuim.wat() == wat && gaatOver(verzuim, hulp)) {
        antwoord = of(antwoord, vastgesteld(verzuim.op(), uiterlijk));
      }
    }
    return antwoord;
  }

  private static boolean gaatOver(NietGebeurd verzuim, @Nullable String hulp) {
    return hulp == null ? verzuim.hulp() == null : hulp.equals(verzuim.hulp());
  }

  private int vastgesteld(Datum op, int uiterlijk) {
    var ja = Math.max(op.vroegst(), uiterlijk + 1) <= Math.min(op.laatst(), peildatum);
    var nee = op.vroegst() <= uiterlijk || op.laatst() > peildatum;
    return (ja ? JA : 0) | (nee ? NEE : 0);
  }

  /** Possible answers to "a or b" of two independent questions. */
  static int of(int a, int b) {
    return ((a | b) & JA) | (a & b & NEE);
  }

  private void leg(Gebeurtenis feit, int plaats) {
    switch (feit.soort()) {
      case MAATREGEL_UITGESPROKEN -> eerste(Moment.UITSPRAAK, feit);
      case GI_IN_KENNIS_GESTELD -> eerste(Moment.KENNISGEVING, feit);
      case JEUGDBESCHERMER_GEKOPPELD -> koppeling((JeugdbeschermerGekoppeld) feit, plaats);
      case JEUGDBESCHERMER_ONTKOPPELD, MAATREGEL_BEEINDIGD -> wisselingen.leg(feit, plaats);
      case WACHTLIJSTBEHEER_START -> {
        eerste(Moment.OPVANG, feit);
        wisselingen.leg(feit, plaats);
      }
      case INSTROOMTEAM_START -> {
        eerste(Moment.OPVANG, feit);
        instroom.add(feit);
      }
      case CONTACT -> contact((Contact) feit);
      case ACTIVITEIT -> activiteit((Activiteit) feit);
      case VEILIGHEIDSPLAN -> eerste(Moment.VEILIGHEIDSPLAN, feit);
      case KOERS_BEPAALD -> koers((KoersBepaald) feit);
      case PLAN_VASTGESTELD -> {
        eerste(Moment.PLAN, feit);
        planning.add(feit);
      }
      case PLAN_GEEVALUEERD -> planning.add(feit);
      case FAMILIEGROEPSPLAN_AFGEZIEN -> eerste(Moment.FAMILIEGROEPSPLAN_AFGEZIEN, feit);
      case URGENTIE -> urgenties.add((Urgentie) feit);
      case UITLEG -> uitleggen.add((Uitleg) feit);
      case NIET_GEBEURD -> verzuimen.add((NietGebeurd) feit);
      case HULP_BEPAALD, INTAKE, HULP_GESTART, HULP_TERUGGEGEVEN, PASSENDHEID ->
          Hulptraject.leg(hulp, feit, plaats);
      case WACHTLIJSTBEHEER_EINDE,
          INSTROOMTEAM_EINDE,
          AANGEMELD,
          WACHTLIJST_NA_INTAKE,
          HULP_BEEINDIGD -> {}
    }
  }

  private void koppeling(JeugdbeschermerGekoppeld feit, int plaats) {
    eerste(Moment.KOPPELING, feit);
    if (feit.rol() == Rol.VAST) {
      eerste(Moment.VASTE_KOPPELING, feit);
    }
    wisselingen.leg(feit, plaats);
  }

  private void contact(Contact feit) {
    var kind = feit.met().contains(Gesprekspartner.KIND);
    var ouder = feit.met().contains(Gesprekspartner.OUDER);
    if (kind) {
      eerste(Moment.GESPREK_KIND, feit);
    }
    if (ouder) {
      eerste(Moment.GESPREK_OUDER, feit);
    }
    if (feit.inhoudelijk() && (kind || ouder)) {
      eerste(Moment.AAN_HET_WERK, feit);
    }
  }

  private void activiteit(Activiteit feit) {
    if (feit.voor() == Activiteitsdoel.KOERS || feit.voor() == Activiteitsdoel.HULP) {
      eerste(Moment.AAN_HET_WERK, feit);
    } else if (feit.voor() == Activiteitsdoel.BODEMEISEN) {
      eerste(Moment.BODEMEISEN, feit);
    }
  }

  private void koers(KoersBepaald feit) {
    if (feit.geenHulpNodig()) {
      eerste(Moment.GEEN_HULP_NODIG, feit);
    }
    if (feit.isKoers()) {
      koersen.add(feit);
    }
  }

  private void eerste(Moment moment, Gebeurtenis feit) {
    var i = moment.ordinal();
    vroegst[i] = Math.min(vroegst[i], feit.op().vroegst());
    laatst[i] = Math.min(laatst[i], feit.op().laatst());
  }
}
