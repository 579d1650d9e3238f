package nl.tijdig.app.dossier.feiten;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes facts, and finds the dossiers of the own GI. */
@Repository
class Feitopslag {

  private final JdbcClient databank;
  private final JdbcTemplate partijen;

  Feitopslag(JdbcClient databank, JdbcTemplate partijen) {
    this.databank = databank;
    this.partijen = partijen;
  }

  /**
   * A fact with all that is stored of it.
   *
   * @param gegevens as JSON, with all that came with it
   */
  record Rij(
      long dossier,
      int volgnummer,
      Gebeurtenis feit,
      String gegevens,
      Instant moment,
      @Nullable UUID opdracht,
      @Nullable String extern,
      @Nullable Herziening herziening) {}

  /** Stores facts, however many and on however many dossiers. */
  void voegToe(List<Rij> rijen, @Nullable Herkomst herkomst) {
    try {
      partijen.batchUpdate(
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                   geregistreerd_op, door, opdracht, extern, extern_van, invoer_id,
                                   vervangt, reden, ingetrokken)
          values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?,
                  case when ?::text is not null then toegang.bereik_gi() end, ?, ?, ?, ?)
          """,
          rijen.stream().map(rij -> waarden(rij, herkomst)).toList());
    } catch (DuplicateKeyException e) {
      throw rijen.stream().allMatch(rij -> rij.opdracht() == null)
          ? e
          : new OpgaveGeweigerd("vastleggen.al-gebruikt");
    }
  }

  private static @Nullable Object[] waarden(Rij rij, @Nullable Herkomst herkomst) {
    var herziening = rij.herziening();
    return new @Nullable Object[] {
      rij.dossier(),
      rij.volgnummer(),
      rij.feit().soort().code(),
      rij.feit().op().vroegsteDag(),
      rij.feit().op().laatsteDag(),
      rij.gegevens(),
      Timestamp.from(rij.moment()),
      herkomst == null ? null : herkomst.door(),
      rij.opdracht(),
      rij.extern(),
      rij.extern(),
      herkomst == null ? null : herkomst.invoer(),
      herziening == null ? null : herziening.vervangt(),
      herziening == null ? null : herziening.reden(),
      herziening != null && herziening.ingetrokken()
    };
  }

  /** The GI of which this account sees every child; empty for all others. */
  Optional<String> eigenGi() {
    return databank
        .sql("select g.naam from organisaties.gi_nu g where g.id = toegang.bereik_gi()")
        .query(String.class)
        .optional();
  }

  /** Those among these numbers that are of the own GI, whatever else is to be seen. */
  Set<String> eigen(Collection<String> nummers) {
    return new HashSet<>(
        databank
            .sql(
                """
                select nummer from dossier.dossier
                where nummer = any (?) and gi_id = toegang.bereik_gi() and bron = 'register'
                """)
            .param(nummers.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** The dossier that the own GI has of this child with the same measure of the same day. */
  Optional<String> dubbel(Betrokkenen wie, Gebeurtenis eerste) {
    if (!(eerste instanceof MaatregelUitgesproken maatregel) || wie.kind() == null) {
      return Optional.empty();
    }
    return databank
        .sql(
            """
            select d.nummer from dossier.kind k
            join organisaties.gi_nu i on i.id = k.gi_id and i.naam = :gi
            join dossier.dossier d on d.kind_id = k.id
            join dossier.gebeurtenis g on g.dossier_id = d.id
            where lower(k.code) = lower(:kind) and d.bron = 'register'
              and g.soort = 'maatregel_uitgesproken' and not g.ingetrokken
              and g.gegevens ->> 'maatregel' = :maatregel
              and g.vroegst = :vroegst and g.laatst = :laatst
              and not exists (select from dossier.gebeurtenis v
                where v.dossier_id = d.id and v.vervangt = g.volgnummer)
            order by d.id limit 1
            """)
        .param("gi", wie.gi())
        .param("kind", wie.kind())
        .param("maatregel", maatregel.maatregel().name().toLowerCase(Locale.ROOT))
        .param("vroegst", maatregel.op().vroegsteDag())
        .param("laatst", maatregel.op().laatsteDag())
        .query(String.class)
        .optional();
  }

  /** The same for the same child with the same measure, as {@link #dubbel} judges. */
  static List<Object> sleutel(String kind, Gebeurtenis eerste) {
    var klein = kind.toLowerCase(Locale.ROOT);
    return eerste instanceof MaatregelUitgesproken maatregel
        ? List.of(klein, maatregel.maatregel(), maatregel.op())
        : List.of(klein, eerste);
  }

  /** Whether a form was recorded before. */
  boolean isVastgelegd(UUID opdracht) {
    return databank
        .sql("select exists (select from dossier.gebeurtenis where opdracht = ?)")
        .param(opdracht)
        .query(Boolean.class)
        .single();
  }

  /**
   * Waits for these dossiers, in the order of their ids so that nobody waits for each other.
   *
   * @return those on which who asks may record
   */
  Set<String> wacht(Collection<String> nummers) {
    return new HashSet<>(
        databank
            .sql(
                """
                select d.nummer
                from (select id, nummer from dossier.dossier where nummer = any (?) order by id) d,
                     lateral databank.beurt('dossier', d.id)
                where dossier.mag_vastleggen(d.id)
                """)
            .param(nummers.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** The kinds of fact that the role of who asks records. */
  Set<String> soorten() {
    return new HashSet<>(
        databank
            .sql("select soort from dossier.soort where toegang.mag(recht)")
            .query(String.class)
            .list());
  }
}
