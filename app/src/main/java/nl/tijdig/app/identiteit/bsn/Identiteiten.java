package nl.tijdig.app.identiteit.bsn;

import java.util.Optional;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who a child is and searches by it; a number that went in never comes out again. */
@Service
class Identiteiten {

  private final JdbcClient databank;
  private final Beurten beurten;

  Identiteiten(JdbcClient databank, Beurten beurten) {
    this.databank = databank;
    this.beurten = beurten;
  }

  /** What became of a recording. */
  public enum Uitslag {
    VASTGELEGD,
    /** The number stands with another child of the same GI already. */
    BIJ_EEN_ANDER
  }

  /** Whether the number of this child is known; empty when there is no such child to record on. */
  public Optional<Boolean> isBekend(String dossier) {
    return databank
        .sql(
            """
            select exists (select from identiteit.identiteit i where i.kind_id = d.kind_id)
            from dossier.dossier d
            where d.nummer = ? and d.kind_id is not null and dossier.mag_vastleggen(d.id)
            """)
        .param(dossier)
        .query(Boolean.class)
        .optional();
  }

  /** Records the number of a child that had none yet. */
  @Transactional
  public Uitslag leg(String dossier, Burgerservicenummer bsn) {
    wacht(bsn);
    var rijen =
        databank
            .sql(
                """
                insert into identiteit.identiteit (kind_id, bsn)
                select d.kind_id, :bsn from dossier.dossier d
                where d.nummer = :dossier and d.bron = 'register' and d.kind_id is not null
                  and not identiteit.bij_een_ander(d.kind_id, :bsn)
                on conflict do nothing
                """)
            .param("bsn", bsn.cijfers())
            .param("dossier", dossier)
            .update();
    return rijen == 1 ? Uitslag.VASTGELEGD : Uitslag.BIJ_EEN_ANDER;
  }

  /**
   * Puts the right number in the place of a wrong one, which is not kept: it is somebody else's.
   * That it was corrected, by whom and why, stays.
   */
  @Transactional
  public Uitslag corrigeer(String dossier, Burgerservicenummer bsn, String reden) {
    wacht(bsn);
    var rijen =
        databank
            .sql(
                """
                update identiteit.identiteit i set bsn = :bsn, reden = :reden
                from dossier.dossier d
                where d.nummer = :dossier and d.bron = 'register' and i.kind_id = d.kind_id
                  and not identiteit.bij_een_ander(d.kind_id, :bsn)
                """)
            .param("bsn", bsn.cijfers())
            .param("reden", Burgerservicenummer.masker(reden))
            .param("dossier", dossier)
            .update();
    return rijen == 1 ? Uitslag.VASTGELEGD : Uitslag.BIJ_EEN_ANDER;
  }

  /** Of two recordings of one number at once the second sees what the first did. */
  private void wacht(Burgerservicenummer bsn) {
    beurten.wacht("bsn", Long.parseLong(bsn.cijfers()));
  }
}
