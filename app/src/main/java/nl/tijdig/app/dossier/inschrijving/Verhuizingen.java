package nl.tijdig.app.dossier.inschrijving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** In which gemeente a child lives now, and in which it was said to live before. */
@Repository
class Verhuizingen {

  /** Former gemeenten on the page. */
  private static final int EERDER = 25;

  private final JdbcClient databank;

  Verhuizingen(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * What stands there now.
   *
   * @param gemeente null while nobody recorded it
   * @param versie another number after each change
   */
  record Stand(@Nullable String gemeente, @Nullable String code, long versie) {}

  /** A change: what stood there before it, and why it changed. */
  record Verhuizing(
      @Nullable String van, String naar, String reden, String door, Instant geregistreerdOp) {}

  /** Empty for who does not record on this dossier. */
  @Transactional(readOnly = true)
  Optional<Stand> stand(String nummer) {
    return databank
        .sql(
            """
            select g.naam as gemeente, g.code,
                   coalesce((select max(v.id) from dossier.verhuizing v where v.dossier_id = d.id), 0)
                     as versie
            from dossier.dossier d left join organisaties.gemeente g on g.id = d.gemeente_id
            where d.nummer = ? and dossier.mag_vastleggen(d.id)
            """)
        .param(nummer)
        .query(Stand.class)
        .optional();
  }

  /** The changes, the latest first. */
  @Transactional(readOnly = true)
  List<Verhuizing> eerder(String nummer) {
    return databank
        .sql(
            """
            select w.naam as van, g.naam as naar, v.reden, v.door, v.geregistreerd_op
            from dossier.dossier d join dossier.verhuizing v on v.dossier_id = d.id
            join organisaties.gemeente g on g.id = v.gemeente_id
            left join organisaties.gemeente w on w.id = v.van_gemeente_id
            where d.nummer = ? order by v.id desc limit ?
            """)
        .params(nummer, EERDER)
        .query(Verhuizing.class)
        .list();
  }

  /** Records the gemeente with this code; the jeugdregio and all that hangs on it follows. */
  @Transactional
  void leg(String nummer, String code, String reden) {
    databank
        .sql("select dossier.wijzig_gemeente(?, ?, ?)")
        .params(nummer, code, reden)
        .query(Boolean.class)
        .single();
  }
}
