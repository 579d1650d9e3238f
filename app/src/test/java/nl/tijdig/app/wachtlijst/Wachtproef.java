package nl.tijdig.app.wachtlijst;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.dossier.Proefdossiers;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Component;

/** A GI with a worker and waiting children, apart from the demonstration. */
@Component
public class Wachtproef {

  /** The only worker. */
  public static final String WERKER = "JB-wacht1";

  private final Proefgi gis;
  private final Proefdossiers dossiers;

  Wachtproef(Proefgi gis, Proefdossiers dossiers) {
    this.gis = gis;
    this.dossiers = dossiers;
  }

  /** The GI of this name with accounts "manager-", "beheerder-" and "jb-" and its name. */
  public Gi maak(int poort, String naam) throws Exception {
    var gi = gis.maak("manager-" + naam, "GI " + naam, "2015-01-01", "2035-12-31");
    gis.neemAan("beheerder-" + naam, Rol.WACHTLIJSTBEHEERDER, gi, null);
    gis.neemAan("jb-" + naam, Rol.JEUGDBESCHERMER, gi, WERKER);
    new Bezoeker(poort, "manager-" + naam)
        .stuur(
            "/team/werkers/nieuw",
            "wie",
            WERKER,
            "naam",
            "Anna van Wachten",
            "uren",
            "1350",
            "registratie",
            "2030-12-31",
            "expertise",
            "ots",
            "vanaf",
            "2015-01-01");
    return gi;
  }

  /** A child whose measure was pronounced on this day; its number. */
  public String kind(String naam, String op, Gebeurtenis... meer) {
    var feiten = new Gebeurtenis[meer.length + 1];
    feiten[0] = new MaatregelUitgesproken(Datum.van(op), Maatregelsoort.OTS, null);
    System.arraycopy(meer, 0, feiten, 1, meer.length);
    return dossiers.neemOpBij("GI " + naam, feiten);
  }
}
