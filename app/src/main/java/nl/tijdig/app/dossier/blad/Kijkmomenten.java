package nl.tijdig.app.dossier.blad;

import java.sql.Timestamp;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Feitregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each account has read each dossier, and whether it may record there. */
@Repository
class Kijkmomenten {

  private final JdbcClient databank;

  Kijkmomenten(JdbcClient databank) {
    this.databank = databank;
  }

  private record Vorige(int vorig, Timestamp vorigOp) {}

  /** Looks, and remembers it. */
  Kijk kijk(Dossierblad blad, String wie) {
    return databank
        .sql("select vorig, vorig_op from dossier.kijk(?, ?)")
        .params(blad.id(), laatste(blad))
        .query(Vorige.class)
        .optional()
        .map(vorige -> new Kijk(wie, vorige.vorig(), vorige.vorigOp()))
        .orElseGet(() -> Kijk.zonder(wie));
  }

  private static int laatste(Dossierblad blad) {
    var geldig = blad.feiten().stream().mapToInt(Feitregel::volgnummer).max().orElse(0);
    return blad.correcties().stream()
        .mapToInt(correctie -> correctie.nu().volgnummer())
        .reduce(geldig, Math::max);
  }

  /** Whether who asks records on this dossier; emergency access only reads. */
  boolean magVastleggen(Dossierblad blad) {
    return databank
        .sql("select dossier.mag_vastleggen(?)")
        .param(blad.id())
        .query(Boolean.class)
        .single();
  }
}
