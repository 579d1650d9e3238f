package nl.tijdig.app.identiteit.namen;

import java.util.List;
import nl.tijdig.app.identiteit.namen.Geboorten.Geboorte;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who a child is as one whole: the person and the birth date, or neither. */
@Service
class Wiewijziging {

  private final Personen personen;
  private final Geboorten geboorten;

  Wiewijziging(Personen personen, Geboorten geboorten) {
    this.personen = personen;
    this.geboorten = geboorten;
  }

  /** What stands there now; null where nobody recorded anything. */
  record Stand(@Nullable Persoonversie persoon, @Nullable Geboorte geboorte) {

    boolean isLeeg() {
      return persoon == null && geboorte == null;
    }

    /** Another text whenever something of it changed. */
    String versie() {
      return (persoon == null ? 0 : persoon.id()) + "." + (geboorte == null ? 0 : geboorte.id());
    }

    /** Whether it says this already; without a birth date that is left as it is. */
    boolean isZo(Persoon nu, @Nullable Datum geboren) {
      return isZo(nu) && (geboren == null || geboorte != null && geboorte.datum().equals(geboren));
    }

    private boolean isZo(Persoon nu) {
      return persoon != null && persoon.persoon().equals(nu);
    }
  }

  Stand stand(String dossier) {
    return new Stand(
        personen.versies(dossier).stream().findFirst().orElse(null),
        geboorten.van(dossier).orElse(null));
  }

  /**
   * Records what changed.
   *
   * @throws OpgaveGeweigerd when somebody else was first
   */
  @Transactional
  public void leg(String dossier, Stand eerst, Persoon nu, @Nullable Datum geboren, String reden) {
    var vorige = eerst.persoon();
    var goed =
        eerst.isZo(nu)
            || personen.leg(
                dossier, nu, vorige == null ? null : vorige.id(), vorige == null ? null : reden);
    if (!goed || geboren != null && !geboorten.leg(dossier, geboren, reden)) {
      throw OpgaveGeweigerd.ingehaald(List.of(Bezwaar.van("persoon.gewijzigd")));
    }
  }
}
