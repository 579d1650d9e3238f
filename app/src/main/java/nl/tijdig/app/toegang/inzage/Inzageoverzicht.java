package nl.tijdig.app.toegang.inzage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inzagelog as people read it: one row for what somebody did, with how that ended. */
@Component
class Inzageoverzicht {

  /** Rows on one page. */
  static final int PAGINA = 50;

  private final JdbcClient databank;

  Inzageoverzicht(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * What is looked for; null is all.
   *
   * @param wie how the name of the account begins
   * @param vanaf the first moment
   * @param tot the first moment after it
   * @param handeling what was done, or how it ended
   * @param voor number of a line: only what came before it
   */
  record Zoekopdracht(
      @Nullable String wie,
      @Nullable Instant vanaf,
      @Nullable Instant tot,
      @Nullable String handeling,
      @Nullable String dossier,
      long voor) {}

  /**
   * What somebody did.
   *
   * @param afloop gelukt, geweigerd, mislukt, or onbekend when something was recorded by a request
   *     that never came to its end
   */
  record Rij(
      long nummer,
      Timestamp op,
      String wie,
      String rol,
      @Nullable String namens,
      String handeling,
      @Nullable String dossier,
      String pad,
      String verwerking,
      String afloop) {}

  /** The newest first. */
  List<Rij> zoek(Zoekopdracht vraag) {
    return databank
        .sql(
            """
            select i.nummer, i.op, i.wie, i.rol, i.namens, i.handeling, i.dossier, i.pad, i.verwerking,
                   case when i.handeling in ('geweigerd', 'mislukt') then i.handeling
                        else coalesce(a.handeling, case
                          when i.status = 'Ok' or i.handeling <> 'vastleggen' then 'gelukt'
                          else 'onbekend' end) end as afloop
            from toegang.inzage_leesbaar i
            left join lateral (
              select e.handeling from toegang.inzage_leesbaar e
              where e.trace_id = i.trace_id and e.nummer > i.nummer
                and e.handeling in ('gelukt', 'geweigerd', 'mislukt')
              order by e.nummer desc limit 1) a on true
            where i.nummer < :voor
              and (cast(:wie as text) is null or starts_with(i.wie, :wie))
              and (cast(:vanaf as timestamptz) is null or i.op >= :vanaf)
              and (cast(:tot as timestamptz) is null or i.op < :tot)
              and (cast(:dossier as text) is null or i.dossier = :dossier)
              and (cast(:handeling as text) is null or i.handeling = :handeling or a.handeling = :handeling)
              and i.handeling <> 'gelukt'
              and not (i.handeling in ('geweigerd', 'mislukt') and exists (
                select from toegang.inzage_leesbaar b
                where b.trace_id = i.trace_id and b.nummer < i.nummer
                  and b.dossier is not distinct from i.dossier))
            order by i.nummer desc limit :aantal
            """)
        .param("voor", vraag.voor())
        .param("wie", vraag.wie())
        .param("vanaf", moment(vraag.vanaf()))
        .param("tot", moment(vraag.tot()))
        .param("dossier", vraag.dossier())
        .param("handeling", vraag.handeling())
        .param("aantal", PAGINA)
        .query(Rij.class)
        .list();
  }

  private static @Nullable Timestamp moment(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  /** Whether who asks sees the log of this dossier. */
  boolean kent(String dossier) {
    return databank
        .sql("select exists (select from toegang.inzage where dossier = ?)")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** The number of the first line that was changed or taken away; empty when the log is whole. */
  Optional<Long> breuk() {
    return databank.sql("select toegang.inzage_breuk()").query(Long.class).optional();
  }
}
