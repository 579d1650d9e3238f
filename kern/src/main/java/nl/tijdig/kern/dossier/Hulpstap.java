package nl.tijdig.kern.dossier;

import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitbouw;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;
import org.jspecify.annotations.Nullable;

/** A step of help that is no start. */
public sealed interface Hulpstap extends Hulpfeit {

  /** Why, when it is said. */
  @Nullable String reden();

  /** The child is put down for the help. */
  record Aangemeld(Datum op, String hulp, @Nullable String reden) implements Hulpstap {

    static final Feitvorm<Aangemeld> VORM =
        stap(Aangemeld.class, "the child is put down for the help; no start", Aangemeld::new);

    @Override
    public Soort soort() {
      return Soort.AANGEMELD;
    }
  }

  /** The provider gets to know the child. */
  record Intake(Datum op, String hulp, @Nullable String reden) implements Hulpstap {

    static final Feitvorm<Intake> VORM =
        stap(Intake.class, "the provider gets to know the child; no start", Intake::new);

    @Override
    public Soort soort() {
      return Soort.INTAKE;
    }
  }

  /** The child waits, although there was an intake. */
  record WachtlijstNaIntake(Datum op, String hulp, @Nullable String reden) implements Hulpstap {

    static final Feitvorm<WachtlijstNaIntake> VORM =
        stap(
            WachtlijstNaIntake.class,
            "the child still waits after the intake; no start",
            WachtlijstNaIntake::new);

    @Override
    public Soort soort() {
      return Soort.WACHTLIJST_NA_INTAKE;
    }
  }

  /** The provider gives the help back. */
  record HulpTeruggegeven(Datum op, String hulp, @Nullable String reden) implements Hulpstap {

    static final Feitvorm<HulpTeruggegeven> VORM =
        stap(HulpTeruggegeven.class, "the provider gives the help back", HulpTeruggegeven::new);

    @Override
    public Soort soort() {
      return Soort.HULP_TERUGGEGEVEN;
    }
  }

  /** The help ends. */
  record HulpBeeindigd(Datum op, String hulp, @Nullable String reden) implements Hulpstap {

    static final Feitvorm<HulpBeeindigd> VORM =
        stap(HulpBeeindigd.class, "the help ends", HulpBeeindigd::new);

    @Override
    public Soort soort() {
      return Soort.HULP_BEEINDIGD;
    }
  }

  private static <F extends Hulpstap> Feitvorm<F> stap(
      Class<F> type, String betekenis, Feitbouw.Twee<F, String, @Nullable String> bouw) {
    return Feitvorm.van(
        type,
        betekenis,
        Veld.tekst("hulp", Hulpstap::hulp),
        Veld.tekstOfNiets("reden", Hulpstap::reden),
        bouw);
  }
}
