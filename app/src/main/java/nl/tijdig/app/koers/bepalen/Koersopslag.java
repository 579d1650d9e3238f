package nl.tijdig.app.koers.bepalen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.koers.bepalen.Koersinhoud.Familiegroepsplan;
import nl.tijdig.app.koers.bepalen.Koersinhoud.Kindgesprek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of each koers, and who has to be asked about one. */
@Repository
class Koersopslag {

  private static final TypeReference<List<Doel>> DOELEN = new TypeReference<>() {};
  private static final TypeReference<List<Raadpleging>> STEMMEN = new TypeReference<>() {};

  private final JdbcClient databank;
  private final JsonMapper json;

  Koersopslag(JdbcClient databank, JsonMapper json) {
    this.databank = databank;
    this.json = json;
  }

  /** Whether who asks records on this dossier. */
  boolean magVastleggen(String nummer) {
    return databank
        .sql(
            """
            select exists (select from dossier.dossier d where d.nummer = ?
              and dossier.mag_vastleggen(d.id) and toegang.mag('NAMEN')
              and toegang.mag('BEGELEIDINGSFEITEN'))
            """)
        .param(nummer)
        .query(Boolean.class)
        .single();
  }

  /** All versions, the last first; empty when there is none, or not for who asks. */
  List<Koersversie> versies(String nummer) {
    return databank
        .sql(
            """
            select k.versie, k.bepaald_op, k.doelen::text, k.hulp, k.nodig_voor, k.stemmen::text,
                   k.kind_gesproken, k.kind_gesproken_op, k.familiegroepsplan, k.afgezien_op,
                   k.toelichting, k.door, k.op
            from dossier.dossier d join koers.koers k on k.dossier_id = d.id
            where d.nummer = ? order by k.versie desc limit 50
            """)
        .param(nummer)
        .query((rij, plaats) -> versie(rij))
        .list();
  }

  /** The number of the version that holds; zero when there is none. */
  int laatste(String nummer) {
    return versies(nummer).stream().findFirst().map(Koersversie::versie).orElse(0);
  }

  private Koersversie versie(ResultSet rij) throws SQLException {
    var inhoud =
        new Koersinhoud(
            rij.getObject("bepaald_op", LocalDate.class),
            json.readValue(rij.getString("doelen"), DOELEN),
            List.of((String[]) rij.getArray("hulp").getArray()),
            rij.getObject("nodig_voor", LocalDate.class),
            json.readValue(rij.getString("stemmen"), STEMMEN),
            new Kindgesprek(
                rij.getString("kind_gesproken"),
                rij.getObject("kind_gesproken_op", LocalDate.class)),
            new Familiegroepsplan(
                rij.getBoolean("familiegroepsplan"), rij.getObject("afgezien_op", LocalDate.class)),
            rij.getString("toelichting"));
    return new Koersversie(
        rij.getInt("versie"), inhoud, rij.getString("door"), rij.getTimestamp("op"));
  }

  /** Adds a version; the caller has the turn on the dossier. */
  void voegToe(String nummer, Koersversie nieuw) {
    var inhoud = nieuw.inhoud();
    databank
        .sql(
            """
            insert into koers.koers (dossier_id, versie, bepaald_op, doelen, hulp, geen_hulp, nodig_voor,
              stemmen, kind_gesproken, kind_gesproken_op, familiegroepsplan, afgezien_op, toelichting,
              door, op)
            select d.id, :versie, :bepaaldOp, cast(:doelen as jsonb), :hulp, :geenHulp,
                   cast(:nodigVoor as date), cast(:stemmen as jsonb), :kind, cast(:kindOp as date),
                   :familiegroepsplan, cast(:afgezienOp as date), cast(:toelichting as text), :door, :op
            from dossier.dossier d where d.nummer = :nummer
            """)
        .param("nummer", nummer)
        .param("versie", nieuw.versie())
        .param("bepaaldOp", inhoud.bepaaldOp())
        .param("doelen", json.writeValueAsString(inhoud.doelen()))
        .param("hulp", inhoud.hulp().toArray(String[]::new))
        .param("geenHulp", inhoud.hulp().isEmpty())
        .param("nodigVoor", inhoud.nodigVoor())
        .param("stemmen", json.writeValueAsString(inhoud.stemmen()))
        .param("kind", inhoud.kind().hoe())
        .param("kindOp", inhoud.kind().op())
        .param("familiegroepsplan", inhoud.familiegroepsplan().aangeboden())
        .param("afgezienOp", inhoud.familiegroepsplan().afgezienOp())
        .param("toelichting", inhoud.toelichting())
        .param("door", nieuw.door())
        .param("op", nieuw.op())
        .update();
  }

  static Koersversie nieuw(int versie, Koersinhoud inhoud, String door, Instant op) {
    return new Koersversie(versie, inhoud, door, Timestamp.from(op));
  }

  /** The child, each parent and carer by name, the network, the professionals. */
  List<Gevraagde> gevraagden(String nummer) {
    var gezin =
        databank
            .sql(
                """
                select r.volgnummer, r.rol, r.naam
                from dossier.dossier d join identiteit.relatie r on r.kind_id = d.kind_id
                where d.nummer = ? and not r.vervallen and r.rol not in ('familie', 'netwerk')
                  and not exists (select from identiteit.relatie n where n.kind_id = r.kind_id
                    and n.volgnummer = r.volgnummer and n.vervangt = r.id)
                order by r.volgnummer limit 20
                """)
            .param(nummer)
            .query((rij, plaats) ->
                new Gevraagde(
                    "stem-relatie-" + rij.getInt("volgnummer"),
                    rij.getString("rol").startsWith("ouder") ? "ouder" : rij.getString("rol"),
                    rij.getString("naam")))
            .list();
    var alle = new ArrayList<Gevraagde>();
    alle.add(new Gevraagde("stem-kind", Raadpleging.KIND, null));
    alle.addAll(gezin.isEmpty() ? List.of(new Gevraagde("stem-ouder", "ouder", null)) : gezin);
    alle.add(new Gevraagde("stem-netwerk", Raadpleging.NETWERK, null));
    alle.add(new Gevraagde("stem-professional", Raadpleging.PROFESSIONAL, null));
    return List.copyOf(alle);
  }
}
