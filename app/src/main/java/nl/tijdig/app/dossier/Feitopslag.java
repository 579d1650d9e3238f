package nl.tijdig.app.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.dossier.Bijschrijven.Herkomst;
import nl.tijdig.app.dossier.Bijschrijven.Regel;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the dossiers of the own GI and writes facts with where they came from. */
@Repository
class Feitopslag {

  private static final String FEIT =
      """
      insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                               geregistreerd_op, door, opdracht, extern, extern_van, invoer_id)
      values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, case when ?::text is not null then bereik_gi() end, ?)
      """;

  private final JdbcClient databank;
  private final JdbcTemplate partijen;

  Feitopslag(JdbcClient databank, JdbcTemplate partijen) {
    this.databank = databank;
    this.partijen = partijen;
  }

  /** The GI of which this account sees every child; empty for all others. */
  Optional<String> eigenGi() {
    return databank.sql("select bereik_gi()").query(String.class).optional();
  }

  /** The ids of those among these numbers that are of the own GI, whatever else is to be seen. */
  Map<String, Long> eigen(Collection<String> nummers) {
    var gevonden = new HashMap<String, Long>();
    databank
        .sql(
            """
            select nummer, id from dossier
            where nummer = any (?) and gi = bereik_gi() and bron = 'register'
            """)
        .param(nummers.toArray(String[]::new))
        .query(rij -> {
          gevonden.put(rij.getString(1), rij.getLong(2));
        });
    return gevonden;
  }

  long id(String nummer) {
    return databank
        .sql("select id from dossier where nummer = ?")
        .param(nummer)
        .query(Long.class)
        .single();
  }

  /** The dossier that the own GI has of this child with the same measure of the same day. */
  Optional<String> dubbel(Betrokkenen wie, Gebeurtenis eerste) {
    if (!(eerste instanceof MaatregelUitgesproken maatregel) || wie.kind() == null) {
      return Optional.empty();
    }
    return databank
        .sql(
            """
            select d.nummer from dossier d join gebeurtenis g on g.dossier_id = d.id
            where d.gi = :gi and d.kind = :kind and d.bron = 'register'
              and g.soort = 'maatregel_uitgesproken' and not g.ingetrokken
              and g.gegevens ->> 'maatregel' = :maatregel
              and g.vroegst = :vroegst and g.laatst = :laatst
              and not exists (select from gebeurtenis v
                where v.dossier_id = d.id and v.vervangt = g.volgnummer)
            order by d.id limit 1
            """)
        .param("gi", wie.gi())
        .param("kind", wie.kind())
        .param("maatregel", maatregel.maatregel().name().toLowerCase(java.util.Locale.ROOT))
        .param("vroegst", maatregel.op().vroegsteDag())
        .param("laatst", maatregel.op().laatsteDag())
        .query(String.class)
        .optional();
  }

  void voegToe(long dossierId, List<Regel> regels, Herkomst herkomst, Instant moment) {
    var nummer =
        databank
            .sql("select coalesce(max(volgnummer), 0) from gebeurtenis where dossier_id = ?")
            .param(dossierId)
            .query(Integer.class)
            .single();
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var regel : regels) {
      nummer++;
      rijen.add(
          new @Nullable Object[] {
            dossierId,
            nummer,
            regel.feit().soort().code(),
            regel.feit().op().vroegsteDag(),
            regel.feit().op().laatsteDag(),
            Schrijver.tekst(regel.feit()),
            Timestamp.from(moment),
            herkomst.door(),
            regel.opdracht(),
            regel.extern(),
            regel.extern(),
            herkomst.invoer()
          });
    }
    try {
      partijen.batchUpdate(FEIT, rijen);
    } catch (DuplicateKeyException e) {
      throw regels.stream().allMatch(regel -> regel.opdracht() == null)
          ? e
          : FeitGeweigerd.vanEenAnder();
    }
  }
}
