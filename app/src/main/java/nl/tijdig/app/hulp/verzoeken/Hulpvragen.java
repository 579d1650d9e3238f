package nl.tijdig.app.hulp.verzoeken;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.dossier.Hulpvormen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores one row for each help that was determined: what the gemeente that pays may see of it. */
@Repository
class Hulpvragen implements Gevolg {

  private final Projectie projectie;
  private final Hulpvormen vormen;

  Hulpvragen(Projectie projectie, Hulpvormen vormen) {
    this.projectie = projectie;
    this.vormen = vormen;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    var blijft = new ArrayList<String>();
    for (var geval : gevallen) {
      for (var hulp : Hulpvraag.van(geval.dossier(), vormen)) {
        blijft.add(geval.id() + " " + hulp.hulp());
        rijen.add(
            new @Nullable Object[] {
              geval.id(),
              hulp.hulp(),
              geval.dossier().betrokkenen().gemeente(),
              hulp.vorm(),
              Projectie.dag(hulp.bepaaldOp()),
              Projectie.dag(hulp.gestartOp())
            });
      }
    }
    projectie.ruimOp(
        """
        delete from hulp.hulpvraag
        where dossier_id = any (?) and dossier_id || ' ' || hulp <> all (?)
        """,
        gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id).toList(),
        blijft);
    projectie.schrijf(
        """
        insert into hulp.hulpvraag as hulpvraag (dossier_id, hulp, gemeente_id, vorm, bepaald_op,
                                                 gestart_op)
        values (?, ?, (select id from organisaties.gemeente where code = ?), ?, ?, ?)
        on conflict (dossier_id, hulp) do update set
          vorm = excluded.vorm, bepaald_op = excluded.bepaald_op, gestart_op = excluded.gestart_op
        where hulpvraag is distinct from excluded
        """,
        rijen);
  }
}
