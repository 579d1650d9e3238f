package nl.tijdig.app.dossier.klok;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Stores who is coupled to each child now. It comes last, because who uncouples oneself no longer
 * sees the dossier.
 */
@Repository
class Koppelingen implements Gevolg {

  private final Projectie projectie;

  Koppelingen(Projectie projectie) {
    this.projectie = projectie;
  }

  @Override
  public int volgorde() {
    return LAATST;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    var blijft = new ArrayList<String>();
    for (var geval : gevallen) {
      for (var koppeling : Koppeling.van(geval)) {
        blijft.add(geval.id() + " " + koppeling.wie());
        rijen.add(
            new @Nullable Object[] {
              geval.id(),
              koppeling.wie(),
              geval.uitvoering().gi(),
              koppeling.rol().name().toLowerCase(Locale.ROOT),
              Projectie.dag(koppeling.vanaf())
            });
      }
    }
    projectie.ruimOp(
        """
        delete from dossier.koppeling
        where dossier_id = any (?) and dossier_id || ' ' || wie <> all (?)
        """,
        gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id).toList(),
        blijft);
    projectie.schrijf(
        """
        insert into dossier.koppeling as koppeling (dossier_id, wie, gi_id, rol, vanaf) values (?, ?, ?, ?, ?)
        on conflict (dossier_id, wie) do update set rol = excluded.rol, vanaf = excluded.vanaf
        where koppeling is distinct from excluded
        """,
        rijen);
  }
}
