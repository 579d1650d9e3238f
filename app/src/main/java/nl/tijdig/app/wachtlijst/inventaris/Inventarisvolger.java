package nl.tijdig.app.wachtlijst.inventaris;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.omgeving.Vandaag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores what each child misses today; put right with each fact, and every night. */
@Repository
class Inventarisvolger implements Gevolg {

  private final Projectie projectie;
  private final Vandaag vandaag;

  Inventarisvolger(Projectie projectie, Vandaag vandaag) {
    this.projectie = projectie;
    this.vandaag = vandaag;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    var blijft = new ArrayList<String>();
    for (var geval : gevallen) {
      if (geval.isRegister()) {
        for (var regel : Inventarisregel.van(geval.dossier(), vandaag.dag())) {
          blijft.add(geval.id() + " " + regel.hulp());
          rijen.add(rij(geval, regel));
        }
      }
    }
    projectie.ruimOp(
        """
        delete from wachtlijst.gemis
        where dossier_id = any (?) and dossier_id || ' ' || hulp <> all (?)
        """,
        gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id).toList(),
        blijft);
    projectie.schrijf(
        """
        insert into wachtlijst.gemis as gemis (dossier_id, hulp, gi_id, jeugdregio, categorie,
                                               oude_telling, sinds)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (dossier_id, hulp) do update set
          gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio, categorie = excluded.categorie,
          oude_telling = excluded.oude_telling, sinds = excluded.sinds
        where gemis is distinct from excluded
        """,
        rijen);
  }

  private static @Nullable Object[] rij(Geval geval, Inventarisregel regel) {
    return new @Nullable Object[] {
      geval.id(),
      regel.hulp(),
      geval.uitvoering().gi(),
      geval.dossier().betrokkenen().jeugdregio(),
      regel.categorie().code(),
      regel.isOudeTelling(),
      Projectie.dag(regel.sinds())
    };
  }
}
