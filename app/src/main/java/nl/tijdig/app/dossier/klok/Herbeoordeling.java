package nl.tijdig.app.dossier.klok;

import java.util.List;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.feiten.Gevolgen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges every dossier of the register anew on the day that began, so that a list which asks for a
 * verdict finds it: a term that ran yesterday can be late today without anything being recorded.
 */
@Service
class Herbeoordeling {

  private static final int PARTIJ = 100;

  private final JdbcClient databank;
  private final Dossiers dossiers;
  private final Gevolgen gevolgen;
  private final Beurten beurten;
  private final TransactionTemplate transactie;

  Herbeoordeling(
      JdbcClient databank,
      Dossiers dossiers,
      Gevolgen gevolgen,
      Beurten beurten,
      TransactionTemplate transactie) {
    this.databank = databank;
    this.dossiers = dossiers;
    this.gevolgen = gevolgen;
    this.beurten = beurten;
    this.transactie = transactie;
  }

  private record Rij(long id, String nummer) {}

  /** Goes through all of them in parts; a row that stays as it was is not written. */
  public void draai() {
    Namens.systeem(() -> {
      var laatste = 0L;
      for (var partij = na(laatste); !partij.isEmpty(); partij = na(laatste)) {
        var rijen = partij;
        transactie.executeWithoutResult(status -> beoordeel(rijen));
        laatste = partij.getLast().id();
      }
      return true;
    });
  }

  private List<Rij> na(long id) {
    return databank
        .sql(
            """
            select id, nummer from dossier.dossier where id > ? and bron = 'register'
            order by id limit ?
            """)
        .params(id, PARTIJ)
        .query(Rij.class)
        .list();
  }

  /** Who records on a dossier at this moment judges it too, so that one is passed over. */
  private void beoordeel(List<Rij> rijen) {
    var vrij = rijen.stream().filter(rij -> beurten.probeer("dossier", rij.id())).toList();
    gevolgen.volg(
        dossiers.bladen(vrij.stream().map(Rij::nummer).toList()).stream().map(Geval::van).toList());
  }
}
