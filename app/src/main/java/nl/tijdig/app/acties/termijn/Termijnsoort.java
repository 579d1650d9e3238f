package nl.tijdig.app.acties.termijn;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The norms as kinds of action: the button opens the form of the fact that ends the clock. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Termijnsoort implements Actiesoort {

  @Override
  public boolean kent(String soort) {
    for (var norm : NormId.values()) {
      if (norm.code().equals(soort)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    if (!rol.mag(Recht.VASTLEGGEN)) {
      return null;
    }
    return switch (NormId.van(geval.soort())) {
      case N1,
          N1_TIJDIG,
          N1_VAST,
          BESLUIT_AANWIJZING,
          BRIEF_INZET,
          N1_ACTIEF,
          BESLUIT_CONTACT,
          REKENKAMER_CONTACT ->
          knop(geval, rol, "knop.contact", Soort.CONTACT, Recht.BEGELEIDINGSFEITEN);
      case N2, N2_AANWEZIG, N2_TIJDIG, N2_GEDRAGEN ->
          knop(geval, rol, "knop.koers", Soort.KOERS_BEPAALD, Recht.BEGELEIDINGSFEITEN);
      case N3, N3_TIJDIG, N3_PASSEND ->
          geval.geenHulpBepaald()
              ? knop(geval, rol, "knop.hulp-bepaald", Soort.HULP_BEPAALD, Recht.HULPFEITEN)
              : knop(geval, rol, "knop.hulp-gestart", Soort.HULP_GESTART, Recht.HULPFEITEN);
      case JEUGDWET_PLAN ->
          knop(geval, rol, "knop.plan", Soort.PLAN_VASTGESTELD, Recht.BEGELEIDINGSFEITEN);
      case BESLUIT_EVALUATIE ->
          knop(geval, rol, "knop.evaluatie", Soort.PLAN_GEEVALUEERD, Recht.BEGELEIDINGSFEITEN);
    };
  }

  private static @Nullable Knop knop(Geval geval, Rol rol, String tekst, Soort soort, Recht recht) {
    return rol.mag(recht)
        ? new Knop(tekst, "/dossiers/" + geval.dossier() + "/vastleggen?soort=" + soort.code())
        : null;
  }
}
