package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import nl.tijdig.app.dossier.Werkerslijst;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells the forms of a dossier who works for the GI of the reader, or did so within a year. */
@Repository
class Collegas implements Werkerslijst {

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Collegas(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Collega> eigen() {
    return databank
        .sql(
            """
            select wie, naam from jeugdbeschermers.jeugdbeschermer
            where gi_id = toegang.eigen_gi() and (tot is null or tot >= ?)
            order by naam collate "nl-NL-x-icu", wie limit 2000
            """)
        .param(vandaag.dag().minusYears(1))
        .query(Collega.class)
        .list();
  }
}
