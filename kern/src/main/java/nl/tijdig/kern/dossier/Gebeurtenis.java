package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.Set;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened around a measure; the kinds, fields and meanings are those of the
 * interchange format (docs/formaten.md). A gebeurtenis is never changed: a correction is a new one.
 */
public sealed interface Gebeurtenis {

  /** When it was so; may be uncertain. */
  Datum op();

  Soort soort();

  /** The court pronounces the measure; {@code einde} is the last day of the measure. */
  record MaatregelUitgesproken(Datum op, Maatregelsoort maatregel, @Nullable LocalDate einde)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.MAATREGEL_UITGESPROKEN;
    }
  }

  /** The measure ends. */
  record MaatregelBeeindigd(Datum op, @Nullable String reden) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.MAATREGEL_BEEINDIGD;
    }
  }

  /** A named worker is coupled to the child. */
  record JeugdbeschermerGekoppeld(Datum op, String wie, Rol rol) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.JEUGDBESCHERMER_GEKOPPELD;
    }
  }

  /** A named worker leaves the child. */
  record JeugdbeschermerOntkoppeld(Datum op, String wie, Ontkoppelreden reden)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.JEUGDBESCHERMER_ONTKOPPELD;
    }
  }

  /** The family enters an instroomteam. */
  record InstroomteamStart(Datum op, @Nullable LocalDate overdrachtVerwacht)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.INSTROOMTEAM_START;
    }
  }

  /**
   * Somebody spoke with the people named; {@code inhoudelijk} when it was about the case itself.
   */
  record Contact(Datum op, Set<Gesprekspartner> met, boolean inhoudelijk, @Nullable String door)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.CONTACT;
    }
  }

  /** Work on the case. */
  record Activiteit(Datum op, Activiteitsdoel voor) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.ACTIVITEIT;
    }
  }

  /** The koers is determined: how many goals and helps, and who carries it. */
  record KoersBepaald(Datum op, int doelen, int hulp, boolean geenHulpNodig, Draagvlak draagvlak)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.KOERS_BEPAALD;
    }

    /** A koers has goals and the necessary help, or says that no help is needed (004:597-604). */
    public boolean isKoers() {
      return doelen >= 1 && (hulp >= 1 || geenHulpNodig);
    }
  }

  /** The koers or the help is needed sooner than the term. */
  record Urgentie(Datum op, Termijnnorm norm, LocalDate nodigVoor) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.URGENTIE;
    }
  }

  /** Why the term is not met (comply or explain). */
  record Uitleg(
      Datum op, Termijnnorm norm, LocalDate tot, String gegevenDoor, Aanvaarding aanvaarding)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.UITLEG;
    }
  }

  /** The GI determines which help is needed; {@code vorm} is read by no rule. */
  record HulpBepaald(Datum op, String hulp, @Nullable String vorm) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.HULP_BEPAALD;
    }
  }

  /** The real start of help. */
  record HulpGestart(Datum op, String hulp, Weg via, boolean volgensKoers) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.HULP_GESTART;
    }
  }

  /**
   * A step of help that is no start: aangemeld, intake, wachtlijst_na_intake, teruggegeven,
   * beeindigd.
   */
  record Hulpstap(Datum op, Soort soort, String hulp, @Nullable String reden)
      implements Gebeurtenis {}

  /** What one voice says of the help. */
  record Passendheid(Datum op, String hulp, Stem stem, Passendheidsoordeel oordeel)
      implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.PASSENDHEID;
    }
  }

  /** It was established on that day that this had not happened yet (reconstructie only). */
  record NietGebeurd(Datum op, Verzuim wat, @Nullable String hulp) implements Gebeurtenis {
    @Override
    public Soort soort() {
      return Soort.NIET_GEBEURD;
    }
  }

  /** A gebeurtenis without further fields, such as gi_in_kennis_gesteld or veiligheidsplan. */
  record Feit(Datum op, Soort soort) implements Gebeurtenis {}
}
