package nl.tijdig.app.dossier.identiteit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records who a child is and searches by it; a number that went in never comes out again. */
@Service
public class Identiteiten {

  private final JdbcClient databank;

  Identiteiten(JdbcClient databank) {
    this.databank = databank;
  }

  /** What became of a recording. */
  public enum Uitslag {
    VASTGELEGD,
    /** The number stands with another child already. */
    BIJ_EEN_ANDER
  }

  /** Whether the number of this child is known; empty when there is no such child to record on. */
  public Optional<Boolean> isBekend(String dossier) {
    return databank
        .sql(
            """
            select exists (select from identiteit i where i.kind = d.kind) from dossier d
            where d.nummer = ? and d.bron = 'register' and d.kind is not null
            """)
        .param(dossier)
        .query(Boolean.class)
        .optional();
  }

  /** Records the number of a child that had none yet. */
  public Uitslag leg(String dossier, Burgerservicenummer bsn, @Nullable LocalDate geboortedatum) {
    var rijen =
        databank
            .sql(
                """
                insert into identiteit (kind, bsn, geboortedatum)
                select kind, :bsn, cast(:geboortedatum as date) from dossier
                where nummer = :dossier and bron = 'register' and kind is not null
                on conflict do nothing
                """)
            .param("bsn", bsn.cijfers())
            .param("geboortedatum", geboortedatum)
            .param("dossier", dossier)
            .update();
    return rijen == 1 ? Uitslag.VASTGELEGD : Uitslag.BIJ_EEN_ANDER;
  }

  /**
   * Puts the right number in the place of a wrong one, which is not kept: it is somebody else's.
   * That it was corrected, by whom and why, stays.
   *
   * @param geboortedatum null leaves what was there
   */
  public Uitslag corrigeer(
      String dossier, Burgerservicenummer bsn, @Nullable LocalDate geboortedatum, String reden) {
    try {
      databank
          .sql(
              """
              update identiteit i set bsn = :bsn, reden = :reden,
                geboortedatum = coalesce(cast(:geboortedatum as date), i.geboortedatum)
              from dossier d
              where d.nummer = :dossier and d.bron = 'register' and i.kind = d.kind
              """)
          .param("bsn", bsn.cijfers())
          .param("reden", Burgerservicenummer.masker(reden))
          .param("geboortedatum", geboortedatum)
          .param("dossier", dossier)
          .update();
      return Uitslag.VASTGELEGD;
    } catch (DuplicateKeyException e) {
      return Uitslag.BIJ_EEN_ANDER;
    }
  }

  /** The dossiers of this child that who asks sees and may record on. */
  public List<String> zoek(Burgerservicenummer bsn) {
    return databank
        .sql("select * from zoek_bsn(?)")
        .param(bsn.cijfers())
        .query(String.class)
        .list();
  }
}
