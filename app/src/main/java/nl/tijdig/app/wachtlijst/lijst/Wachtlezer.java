package nl.tijdig.app.wachtlijst.lijst;

import java.util.List;
import java.util.Objects;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list in the one order that it has; the database shows each reader their own part. */
@Repository
class Wachtlezer {

  private static final Maat MAAT = new Maat(25, 1000);

  private final JdbcClient databank;

  Wachtlezer(JdbcClient databank) {
    this.databank = databank;
  }

  /** The page that the address asks for; with a GI only those of this one. */
  @Transactional(readOnly = true)
  Lijst<Wachtregel> lijst(Lijstadres adres, Wachtfilter filter, @Nullable Integer gi) {
    return Lijst.van(
        adres, aantal(filter, gi), MAAT, begin -> rijen(filter, gi, begin, MAAT.perPagina()));
  }

  private long aantal(Wachtfilter filter, @Nullable Integer gi) {
    var vraag =
        databank.sql(
            """
            select count(*) from (
              select from wachtlijst.wacht w
              where w.soort = :soort and (cast(:gi as int) is null or w.gi_id = :gi)
                and (:jeugdregio = '' or w.jeugdregio = :jeugdregio)
                and (cast(:trap as smallint) is null or w.trap = :trap)
                and (:q = '%%' or exists (
                  select from dossier.dossier d left join dossier.kind k on k.id = d.kind_id
                  where d.id = w.dossier_id and (d.nummer ilike :q or k.code ilike :q)))
              limit :hoogstens) t
            """);
    return met(vraag, filter, gi)
        .param("hoogstens", MAAT.hoogstens() + 1)
        .query(Long.class)
        .single();
  }

  /** Lines in their order, by how many come before them. */
  List<Wachtregel> rijen(Wachtfilter filter, @Nullable Integer gi, long vanaf, int aantal) {
    var vraag =
        databank.sql(
            """
            select wachtlijst.plaats_van(w.dossier_id, w.soort, w.hulp) as plaats,
                   w.dossier_id as dossier, d.nummer, w.hulp, w.vorm, w.trap, w.sinds, g.naam as gi,
                   r.naam as jeugdregio, i.eigenaar, i.sinds as ingrijpen_sinds, a.gesproken,
                   (select min(c.uiterlijk) from acties.actie c
                    where c.dossier_id = w.dossier_id and c.soort = 'veiligheidscontrole'
                      and c.geeindigd_op is null) as controle_uiterlijk,
                   (select string_agg(coalesce(b.door_wat, e.vorm, b.door_hulp), ', ' order by b.id)
                    from wachtlijst.blokkade_nu b left join wachtlijst.wacht e
                      on e.dossier_id = b.dossier_id and e.soort = 'hulp' and e.hulp = b.door_hulp
                    where w.soort = 'hulp' and b.dossier_id = w.dossier_id
                      and b.hulp = w.hulp) as eerst
            from (select * from wachtlijst.wacht w
                  where w.soort = :soort and (cast(:gi as int) is null or w.gi_id = :gi)
                    and (:jeugdregio = '' or w.jeugdregio = :jeugdregio)
                    and (cast(:trap as smallint) is null or w.trap = :trap)
                    and (:q = '%%' or exists (
                      select from dossier.dossier d left join dossier.kind k on k.id = d.kind_id
                      where d.id = w.dossier_id and (d.nummer ilike :q or k.code ilike :q)))
                  order by w.trap, w.sinds, w.dossier_id, w.hulp limit :aantal offset :vanaf) w
            join dossier.dossier d on d.id = w.dossier_id
            left join organisaties.gi_nu g on g.id = w.gi_id
            left join organisaties.jeugdregio r on r.code = w.jeugdregio
            left join wachtlijst.ingreep_nu i on i.dossier_id = w.dossier_id
            left join acties.aandacht a on a.dossier_id = w.dossier_id
            order by w.trap, w.sinds, w.dossier_id, w.hulp
            """);
    return met(vraag, filter, gi)
        .param("aantal", aantal)
        .param("vanaf", vanaf)
        .query(Wachtregel.class)
        .list();
  }

  private static StatementSpec met(StatementSpec vraag, Wachtfilter filter, @Nullable Integer gi) {
    return vraag
        .param("soort", Objects.requireNonNull(filter.soort()))
        .param("gi", gi)
        .param("jeugdregio", Objects.requireNonNull(filter.jeugdregio()))
        .param("trap", filter.trapnummer())
        .param("q", filter.patroon());
  }
}
