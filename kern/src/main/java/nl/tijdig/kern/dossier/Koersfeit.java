package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;

/** The koers and the plan, and what is said of the terms of koers and help. */
public sealed interface Koersfeit extends Gebeurtenis {

  /** The koers is determined: how many goals and helps, and who carries it. */
  record KoersBepaald(Datum op, int doelen, int hulp, boolean geenHulpNodig, Draagvlak draagvlak)
      implements Koersfeit {

    private static final String ALLEEN_NETWERK =
        "nvt is alleen mogelijk voor netwerk; kies ja of nee";
    static final Feitvorm<KoersBepaald> VORM =
        Feitvorm.van(
            KoersBepaald.class,
            "how many goals and helps, and who carries the koers; an absent voice is \"not recorded\"",
            Veld.aantal("doelen", KoersBepaald::doelen),
            Veld.aantal("hulp", KoersBepaald::hulp),
            Veld.jaNee("geen_hulp_nodig", false, KoersBepaald::geenHulpNodig),
            Veld.keuzeBehalve(
                "gezin", Instemming.NVT, ALLEEN_NETWERK, koers -> koers.draagvlak().gezin()),
            Veld.keuzeOfNiets("netwerk", Instemming.class, koers -> koers.draagvlak().netwerk()),
            Veld.keuzeBehalve(
                "professionals",
                Instemming.NVT,
                ALLEEN_NETWERK,
                koers -> koers.draagvlak().professionals()),
            (op, doelen, hulp, geenHulpNodig, gezin, netwerk, professionals) ->
                new KoersBepaald(
                    op, doelen, hulp, geenHulpNodig, new Draagvlak(gezin, netwerk, professionals)));

    @Override
    public Soort soort() {
      return Soort.KOERS_BEPAALD;
    }

    /** A koers has goals and the necessary help, or says that no help is needed (004:597-604). */
    public boolean isKoers() {
      return doelen >= 1 && (hulp >= 1 || geenHulpNodig);
    }
  }

  /** The statutory plan is made. */
  record PlanVastgesteld(Datum op) implements Koersfeit {

    static final Feitvorm<PlanVastgesteld> VORM =
        Feitvorm.van(PlanVastgesteld.class, "the statutory plan is made", PlanVastgesteld::new);

    @Override
    public Soort soort() {
      return Soort.PLAN_VASTGESTELD;
    }
  }

  /** The statutory plan is evaluated. */
  record PlanGeevalueerd(Datum op) implements Koersfeit {

    static final Feitvorm<PlanGeevalueerd> VORM =
        Feitvorm.van(
            PlanGeevalueerd.class, "the statutory plan is evaluated", PlanGeevalueerd::new);

    @Override
    public Soort soort() {
      return Soort.PLAN_GEEVALUEERD;
    }
  }

  /** It is established that the family makes no plan of its own. */
  record FamiliegroepsplanAfgezien(Datum op) implements Koersfeit {

    static final Feitvorm<FamiliegroepsplanAfgezien> VORM =
        Feitvorm.van(
            FamiliegroepsplanAfgezien.class,
            "it is established that there will be no familiegroepsplan",
            FamiliegroepsplanAfgezien::new);

    @Override
    public Soort soort() {
      return Soort.FAMILIEGROEPSPLAN_AFGEZIEN;
    }
  }

  /** The koers or the help is needed sooner than the term. */
  record Urgentie(Datum op, Termijnnorm norm, LocalDate nodigVoor) implements Koersfeit {

    static final Feitvorm<Urgentie> VORM =
        Feitvorm.van(
            Urgentie.class,
            "needed sooner than the term",
            Veld.keuze("norm", Termijnnorm.class, Urgentie::norm),
            Veld.dag("nodig_voor", Urgentie::nodigVoor),
            Urgentie::new);

    @Override
    public Soort soort() {
      return Soort.URGENTIE;
    }
  }

  /** Why the term is not met (comply or explain). */
  record Uitleg(
      Datum op, Termijnnorm norm, LocalDate tot, String gegevenDoor, Aanvaarding aanvaarding)
      implements Koersfeit {

    static final Feitvorm<Uitleg> VORM =
        Feitvorm.van(
            Uitleg.class,
            "comply or explain: why the term is not met, until when, and who accepts that",
            Veld.keuze("norm", Termijnnorm.class, Uitleg::norm),
            Veld.dag("tot", Uitleg::tot),
            Veld.tekst("gegeven_door", Uitleg::gegevenDoor),
            Veld.tekstOfNiets("geaccepteerd_door", uitleg -> uitleg.aanvaarding().door()),
            Veld.dagOfNiets("geaccepteerd_op", uitleg -> uitleg.aanvaarding().op()),
            (op, norm, tot, gegevenDoor, door, aanvaardOp) ->
                new Uitleg(op, norm, tot, gegevenDoor, new Aanvaarding(door, aanvaardOp)));

    @Override
    public Soort soort() {
      return Soort.UITLEG;
    }
  }
}
