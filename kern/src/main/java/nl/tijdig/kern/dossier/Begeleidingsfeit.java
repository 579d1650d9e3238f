package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.Set;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;

/** Who is there for the child, and what they do. */
public sealed interface Begeleidingsfeit extends Gebeurtenis {

  /** A named worker is coupled to the child. */
  record JeugdbeschermerGekoppeld(Datum op, String wie, Koppelrol rol) implements Begeleidingsfeit {

    static final Feitvorm<JeugdbeschermerGekoppeld> VORM =
        Feitvorm.van(
            JeugdbeschermerGekoppeld.class,
            "a named worker is coupled",
            Veld.tekst("wie", JeugdbeschermerGekoppeld::wie),
            Veld.keuze("rol", Koppelrol.VAST, JeugdbeschermerGekoppeld::rol),
            JeugdbeschermerGekoppeld::new);

    @Override
    public Soort soort() {
      return Soort.JEUGDBESCHERMER_GEKOPPELD;
    }
  }

  /** A named worker leaves the child. */
  record JeugdbeschermerOntkoppeld(Datum op, String wie, Ontkoppelreden reden)
      implements Begeleidingsfeit {

    static final Feitvorm<JeugdbeschermerOntkoppeld> VORM =
        Feitvorm.van(
            JeugdbeschermerOntkoppeld.class,
            "a named worker leaves",
            Veld.tekst("wie", JeugdbeschermerOntkoppeld::wie),
            Veld.keuze("reden", Ontkoppelreden.class, JeugdbeschermerOntkoppeld::reden),
            JeugdbeschermerOntkoppeld::new);

    @Override
    public Soort soort() {
      return Soort.JEUGDBESCHERMER_ONTKOPPELD;
    }
  }

  /** Somebody who is not the jeugdbeschermer looks after the waiting child. */
  record WachtlijstbeheerStart(Datum op) implements Begeleidingsfeit {

    static final Feitvorm<WachtlijstbeheerStart> VORM =
        Feitvorm.van(
            WachtlijstbeheerStart.class,
            "somebody looks after the waiting child who is not its jeugdbeschermer; a bureaudienst counts",
            WachtlijstbeheerStart::new);

    @Override
    public Soort soort() {
      return Soort.WACHTLIJSTBEHEER_START;
    }
  }

  /** The wachtlijstbeheer ends. */
  record WachtlijstbeheerEinde(Datum op) implements Begeleidingsfeit {

    static final Feitvorm<WachtlijstbeheerEinde> VORM =
        Feitvorm.van(WachtlijstbeheerEinde.class, "and no longer does", WachtlijstbeheerEinde::new);

    @Override
    public Soort soort() {
      return Soort.WACHTLIJSTBEHEER_EINDE;
    }
  }

  /** The family enters an instroomteam. */
  record InstroomteamStart(Datum op, @Nullable LocalDate overdrachtVerwacht)
      implements Begeleidingsfeit {

    static final Feitvorm<InstroomteamStart> VORM =
        Feitvorm.van(
            InstroomteamStart.class,
            "the family enters an instroomteam",
            Veld.dagOfNiets("overdracht_verwacht", InstroomteamStart::overdrachtVerwacht)
                .gevraagd(),
            InstroomteamStart::new);

    @Override
    public Soort soort() {
      return Soort.INSTROOMTEAM_START;
    }
  }

  /** The family leaves the instroomteam. */
  record InstroomteamEinde(Datum op) implements Begeleidingsfeit {

    static final Feitvorm<InstroomteamEinde> VORM =
        Feitvorm.van(InstroomteamEinde.class, "and leaves it", InstroomteamEinde::new);

    @Override
    public Soort soort() {
      return Soort.INSTROOMTEAM_EINDE;
    }
  }

  /**
   * Somebody spoke with the people named; {@code inhoudelijk} when it was about the case itself.
   */
  record Contact(Datum op, Set<Gesprekspartner> met, boolean inhoudelijk, @Nullable String door)
      implements Begeleidingsfeit {

    static final Feitvorm<Contact> VORM =
        Feitvorm.van(
            Contact.class,
            "somebody spoke with them; `inhoudelijk` when it was about the case itself",
            Veld.meerKeuzes("met", Gesprekspartner.class, Contact::met),
            Veld.jaNee("inhoudelijk", true, Contact::inhoudelijk),
            Veld.tekstOfNiets("door", Contact::door),
            Contact::new);

    @Override
    public Soort soort() {
      return Soort.CONTACT;
    }
  }

  /** Work on the case. */
  record Activiteit(Datum op, Activiteitsdoel voor) implements Begeleidingsfeit {

    static final Feitvorm<Activiteit> VORM =
        Feitvorm.van(
            Activiteit.class,
            "work on the case",
            Veld.keuze("voor", Activiteitsdoel.class, Activiteit::voor),
            Activiteit::new);

    @Override
    public Soort soort() {
      return Soort.ACTIVITEIT;
    }
  }

  /** A safety plan is made. */
  record Veiligheidsplan(Datum op) implements Begeleidingsfeit {

    static final Feitvorm<Veiligheidsplan> VORM =
        Feitvorm.van(Veiligheidsplan.class, "a safety plan is made", Veiligheidsplan::new);

    @Override
    public Soort soort() {
      return Soort.VEILIGHEIDSPLAN;
    }
  }

  /** It was established on that day that this had not happened yet (reconstructie only). */
  record NietGebeurd(Datum op, Verzuim wat, @Nullable String hulp) implements Begeleidingsfeit {

    static final Feitvorm<NietGebeurd> VORM =
        Feitvorm.van(
                NietGebeurd.class,
                "on that day it was established that this had not happened yet; counts in a reconstructie only",
                Veld.keuze("wat", Verzuim.class, NietGebeurd::wat),
                Veld.tekstOfNiets("hulp", NietGebeurd::hulp),
                NietGebeurd::new)
            .alleenReconstructie();

    @Override
    public Soort soort() {
      return Soort.NIET_GEBEURD;
    }
  }
}
