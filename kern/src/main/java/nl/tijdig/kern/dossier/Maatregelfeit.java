package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;

/** What happens to the measure itself. */
public sealed interface Maatregelfeit extends Gebeurtenis {

  /** The court pronounces the measure; {@code einde} is the last day of the measure. */
  record MaatregelUitgesproken(Datum op, Maatregelsoort maatregel, @Nullable LocalDate einde)
      implements Maatregelfeit {

    static final Feitvorm<MaatregelUitgesproken> VORM =
        Feitvorm.van(
            MaatregelUitgesproken.class,
            "the court pronounces the measure; `einde` is its last day",
            Veld.keuze("maatregel", Maatregelsoort.class, MaatregelUitgesproken::maatregel),
            Veld.dagOfNiets("einde", MaatregelUitgesproken::einde),
            MaatregelUitgesproken::new);

    @Override
    public Soort soort() {
      return Soort.MAATREGEL_UITGESPROKEN;
    }
  }

  /** The GI is informed of the measure. */
  record GiInKennisGesteld(Datum op) implements Maatregelfeit {

    static final Feitvorm<GiInKennisGesteld> VORM =
        Feitvorm.van(GiInKennisGesteld.class, "the GI is informed", GiInKennisGesteld::new);

    @Override
    public Soort soort() {
      return Soort.GI_IN_KENNIS_GESTELD;
    }
  }

  /** The measure ends. */
  record MaatregelBeeindigd(Datum op, @Nullable String reden) implements Maatregelfeit {

    static final Feitvorm<MaatregelBeeindigd> VORM =
        Feitvorm.van(
            MaatregelBeeindigd.class,
            "the measure ends",
            Veld.tekstOfNiets("reden", MaatregelBeeindigd::reden),
            MaatregelBeeindigd::new);

    @Override
    public Soort soort() {
      return Soort.MAATREGEL_BEEINDIGD;
    }
  }
}
