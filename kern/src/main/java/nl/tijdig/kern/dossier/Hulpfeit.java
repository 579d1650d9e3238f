package nl.tijdig.kern.dossier;

import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;

/** What happens to one help, from the determination by the GI to its end. */
public sealed interface Hulpfeit extends Gebeurtenis
    permits Hulpfeit.HulpBepaald, Hulpfeit.HulpGestart, Hulpfeit.Passendheid, Hulpstap {

  /** The id of the help. */
  String hulp();

  /** The GI determines which help is needed; {@code vorm} is read by no rule. */
  record HulpBepaald(Datum op, String hulp, @Nullable String vorm) implements Hulpfeit {

    static final Feitvorm<HulpBepaald> VORM =
        Feitvorm.van(
            HulpBepaald.class,
            "the GI determines help; `hulp` is its id",
            Veld.tekst("hulp", HulpBepaald::hulp),
            Veld.tekstOfNiets("vorm", HulpBepaald::vorm),
            HulpBepaald::new);

    @Override
    public Soort soort() {
      return Soort.HULP_BEPAALD;
    }
  }

  /** The real start of help. */
  record HulpGestart(Datum op, String hulp, Weg via, boolean volgensKoers) implements Hulpfeit {

    static final Feitvorm<HulpGestart> VORM =
        Feitvorm.van(
            HulpGestart.class,
            "the real start",
            Veld.tekst("hulp", HulpGestart::hulp),
            Veld.keuze("via", Weg.REGULIER, HulpGestart::via),
            Veld.jaNee("volgens_koers", true, HulpGestart::volgensKoers),
            HulpGestart::new);

    @Override
    public Soort soort() {
      return Soort.HULP_GESTART;
    }
  }

  /** What one voice says of the help. */
  record Passendheid(Datum op, String hulp, Stem stem, Passendheidsoordeel oordeel)
      implements Hulpfeit {

    static final Feitvorm<Passendheid> VORM =
        Feitvorm.van(
            Passendheid.class,
            "what one voice says of the help",
            Veld.tekst("hulp", Passendheid::hulp),
            Veld.keuze("stem", Stem.class, Passendheid::stem),
            Veld.keuze("oordeel", Passendheidsoordeel.class, Passendheid::oordeel),
            Passendheid::new);

    @Override
    public Soort soort() {
      return Soort.PASSENDHEID;
    }
  }
}
