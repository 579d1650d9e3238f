package nl.tijdig.app.dossier;

import java.util.List;
import nl.tijdig.app.dossier.gevolgen.Caseload;
import nl.tijdig.app.dossier.gevolgen.Gevolgen;
import nl.tijdig.app.dossier.gevolgen.Gevolgen.Geval;
import nl.tijdig.app.omgeving.Beurten;
import nl.tijdig.app.omgeving.Namens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges every dossier of the register anew on the day that began, so that a list which asks for a
 * verdict finds it: a term that ran yesterday can be late today without anything being recorded.
 */
@Service
public class Herbeoordeling {

  private static final int PARTIJ = 100;

  private final JdbcClient databank;
  private final Dossiers dossiers;
  private final Gevolgen gevolgen;
  private final Caseload caseload;
  private final Beurten beurten;
  private final TransactionTemplate transactie;

  Herbeoordeling(
      JdbcClient databank,
      Dossiers dossiers,
      Gevolgen gevolgen,
      Caseload caseload,
      Beurten beurten,
      TransactionTemplate transactie) {
    this.databank = databank;
    this.dossiers = dossiers;
    this.gevolgen = gevolgen;
    this.caseload = caseload;
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
      caseload.telSamen();
      return true;
    });
  }

  private List<Rij> na(long id) {
    return databank
        .sql(
            """
            select id, nummer from dossier where id > ? and bron = 'register'
            order by id limit %d
            """
                .formatted(PARTIJ))
        .param(id)
        .query(Rij.class)
        .list();
  }

  /** Who records on a dossier at this moment judges it too, so that one is passed over. */
  private void beoordeel(List<Rij> rijen) {
    var vrij = rijen.stream().filter(rij -> beurten.probeer("dossier", rij.id())).toList();
    var bladen = dossiers.bladen(vrij.stream().map(Rij::nummer).toList());
    for (var i = 0; i < vrij.size(); i++) {
      var blad = bladen.get(i);
      gevolgen.vernieuw(new Geval(vrij.get(i).id(), blad.dossier(), blad.oordelen()));
    }
  }
}
