package nl.tijdig.app.dossier.feiten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.Uitvoering;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads dossiers with their facts, in one question however many there are. */
@Repository
class Feitenlezer {

  private final JdbcClient databank;

  Feitenlezer(JdbcClient databank) {
    this.databank = databank;
  }

  /** A dossier as it stands in the database, with everything that was ever recorded on it. */
  record Gelezen(Feitenblad blad, int laatsteNummer, Set<UUID> formulieren) {}

  private record Vastgelegd(Feitregel regel, @Nullable UUID formulier) {}

  /** Whether there is such a dossier for who asks. */
  boolean kent(String nummer) {
    return databank
        .sql("select exists (select from dossier.dossier where nummer = ?)")
        .param(nummer)
        .query(Boolean.class)
        .single();
  }

  /**
   * The dossiers among these numbers that are there for who asks, in the order of their ids.
   *
   * @param gekend with what was recorded up to and including this day; null: with everything
   */
  List<Gelezen> lees(Collection<String> nummers, @Nullable LocalDate gekend) {
    var koppen = new LinkedHashMap<Long, Kop>();
    var feiten = new LinkedHashMap<Long, List<Vastgelegd>>();
    databank
        .sql(
            """
            select d.id, d.nummer, d.bron, k.code as kind, z.code as gezin, d.jeugdregio,
                   coalesce(i.naam, d.gi_genoemd) as gi, m.code as gemeente, d.fictief, d.peildatum,
                   d.titel, d.verhaal, d.bronregels, coalesce(u.gi_id, d.gi_id) as gi_id,
                   (select max(o.vanaf) from dossier.uitvoering o where o.dossier_id = d.id
                      and o.geregistreerd_op < coalesce(cast(:tot as timestamptz), 'infinity')
                      and o.vanaf <= coalesce(cast(:dag as date), 'infinity')) as gi_sinds,
                   g.volgnummer, g.gegevens, g.gegevens ->> 'bron' as feit_bron,
                   g.gegevens ->> 'toelichting' as toelichting, g.door, g.geregistreerd_op,
                   g.vervangt, g.reden, g.ingetrokken, g.opdracht
            from dossier.dossier d
            left join dossier.kind k on k.id = d.kind_id
            left join dossier.gezin z on z.id = k.gezin_id
            left join organisaties.gemeente m on m.id = d.gemeente_id
            left join lateral (
              select o.van_gi_id as gi_id from dossier.uitvoering o where o.dossier_id = d.id
                and (o.geregistreerd_op >= cast(:tot as timestamptz) or o.vanaf > cast(:dag as date))
              order by o.id limit 1) u on true
            left join organisaties.gi_nu i on i.id = coalesce(u.gi_id, d.gi_id)
            left join dossier.gebeurtenis g on g.dossier_id = d.id
              and g.geregistreerd_op < coalesce(cast(:tot as timestamptz), 'infinity')
            where d.nummer = any (:nummers) order by d.id, g.volgnummer
            """)
        .param("nummers", nummers.toArray(String[]::new))
        .param("tot", gekend == null ? null : Timestamp.from(Vandaag.eindeVan(gekend)))
        .param("dag", gekend)
        .query(rij -> {
          var id = rij.getLong("id");
          koppen.putIfAbsent(id, Kop.van(rij));
          var eigen = feiten.computeIfAbsent(id, dossier -> new ArrayList<>());
          if (rij.getString("gegevens") != null) {
            eigen.add(new Vastgelegd(feit(rij), rij.getObject("opdracht", UUID.class)));
          }
        });
    return koppen.entrySet().stream()
        .map(kop ->
            gelezen(kop.getKey(), kop.getValue(), feiten.getOrDefault(kop.getKey(), List.of())))
        .toList();
  }

  private record Kop(
      String nummer, Bron bron, Betrokkenen wie, Achtergrond achtergrond, Uitvoering gi) {

    static Kop van(ResultSet rij) throws SQLException {
      return new Kop(
          rij.getString("nummer"),
          rij.getString("bron").equals("register") ? Bron.REGISTER : Bron.RECONSTRUCTIE,
          new Betrokkenen(
              rij.getString("kind"),
              rij.getString("gezin"),
              rij.getString("gi"),
              rij.getString("gemeente"),
              rij.getString("jeugdregio")),
          new Achtergrond(
              rij.getBoolean("fictief"),
              rij.getObject("peildatum", LocalDate.class),
              rij.getString("titel"),
              rij.getString("verhaal"),
              rij.getString("bronregels")),
          new Uitvoering(
              rij.getObject("gi_id", Integer.class), rij.getObject("gi_sinds", LocalDate.class)));
    }
  }

  private static Gelezen gelezen(long id, Kop kop, List<Vastgelegd> vastgelegd) {
    var verloop = Feitenverloop.van(vastgelegd.stream().map(Vastgelegd::regel).toList());
    var dossier =
        new Dossier(
            kop.nummer(),
            kop.bron(),
            kop.wie(),
            verloop.geldig().stream().map(Feitregel::gebeurtenis).toList());
    return new Gelezen(
        new Feitenblad(
            id, dossier, kop.achtergrond(), kop.gi(), verloop.geldig(), verloop.correcties()),
        vastgelegd.stream().mapToInt(feit -> feit.regel().volgnummer()).max().orElse(0),
        vastgelegd.stream()
            .map(Vastgelegd::formulier)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static Feitregel feit(ResultSet rij) throws SQLException {
    var reden = rij.getString("reden");
    return new Feitregel(
        rij.getInt("volgnummer"),
        Dossierlezer.leesGebeurtenis(rij.getString("gegevens")),
        rij.getString("feit_bron"),
        rij.getString("toelichting"),
        rij.getString("door"),
        rij.getTimestamp("geregistreerd_op").toInstant(),
        reden == null
            ? null
            : new Herziening(rij.getInt("vervangt"), reden, rij.getBoolean("ingetrokken")));
  }
}
