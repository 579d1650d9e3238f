package nl.tijdig.app.dossier.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.kern.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores new dossiers, many at once, with the children and families that are not there yet. */
@Repository
class Dossieropslag {

  private final JdbcClient databank;
  private final JsonMapper json;

  Dossieropslag(JdbcClient databank, JsonMapper json) {
    this.databank = databank;
    this.json = json;
  }

  /** Fresh ids for so many dossiers. */
  List<Long> nummers(int aantal) {
    return aantal == 0
        ? List.of()
        : databank
            .sql(
                """
                select nextval(pg_get_serial_sequence('dossier.dossier', 'id'))
                from generate_series(1, ?)
                """)
            .param(aantal)
            .query(Long.class)
            .list();
  }

  /** One dossier to be stored. */
  private record Kop(
      long id,
      String nummer,
      String bron,
      @Nullable String kind,
      @Nullable String gezin,
      @Nullable String gi,
      @Nullable String gemeente,
      @Nullable String jeugdregio,
      boolean fictief,
      @Nullable LocalDate peildatum,
      @Nullable String titel,
      @Nullable String verhaal,
      @Nullable String bronregels) {

    static Kop van(long id, Dossier dossier, Achtergrond achtergrond) {
      var wie = dossier.betrokkenen();
      return new Kop(
          id,
          dossier.id(),
          dossier.bron().name().toLowerCase(Locale.ROOT),
          wie.kind(),
          wie.gezin(),
          wie.gi(),
          wie.gemeente(),
          wie.jeugdregio(),
          achtergrond.fictief(),
          achtergrond.peildatum(),
          achtergrond.titel(),
          achtergrond.verhaal(),
          achtergrond.bronregels());
    }
  }

  /** Stores dossiers; the GI is the one of that name. */
  void voegToe(List<Long> ids, List<Dossier> dossiers, List<Achtergrond> achtergronden) {
    if (ids.isEmpty()) {
      return;
    }
    var koppen = new ArrayList<Kop>();
    for (var i = 0; i < ids.size(); i++) {
      koppen.add(Kop.van(ids.get(i), dossiers.get(i), achtergronden.get(i)));
    }
    var rijen = json.writeValueAsString(koppen);
    databank
        .sql(
            """
            insert into dossier.gezin (gi_id, code)
            select distinct on (g.id, lower(n.gezin)) g.id, n.gezin
            from jsonb_to_recordset(:rijen::jsonb) as n(gi text, gezin text)
            left join organisaties.gi_nu g on g.naam = n.gi
            where n.gezin is not null on conflict do nothing
            """)
        .param("rijen", rijen)
        .update();
    databank
        .sql(
            """
            insert into dossier.kind (gi_id, code, gezin_id)
            select distinct on (g.id, lower(n.kind)) g.id, n.kind, z.id
            from jsonb_to_recordset(:rijen::jsonb) as n(gi text, kind text, gezin text)
            left join organisaties.gi_nu g on g.naam = n.gi
            left join dossier.gezin z
              on z.gi_id is not distinct from g.id and lower(z.code) = lower(n.gezin)
            where n.kind is not null on conflict do nothing
            """)
        .param("rijen", rijen)
        .update();
    databank
        .sql(
            """
            insert into dossier.dossier (id, nummer, bron, kind_id, gi_id, gi_genoemd, gemeente_id,
                                         jeugdregio, fictief, peildatum, titel, verhaal, bronregels)
            select n.id, n.nummer, n.bron, k.id, g.id, case when g.id is null then n.gi end, m.id,
                   n.jeugdregio, n.fictief, n.peildatum, n.titel, n.verhaal, n.bronregels
            from jsonb_to_recordset(:rijen::jsonb) as n(
              id bigint, nummer text, bron text, kind text, gi text, gemeente text, jeugdregio text,
              fictief boolean, peildatum date, titel text, verhaal text, bronregels text)
            left join organisaties.gi_nu g on g.naam = n.gi
            left join organisaties.gemeente m on m.code = n.gemeente
            left join dossier.kind k
              on k.gi_id is not distinct from g.id and lower(k.code) = lower(n.kind)
            """)
        .param("rijen", rijen)
        .update();
  }
}
