package nl.tijdig.app.acties.register;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.omgeving.Vandaag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The actions in the database, which sees to it that one is open only once. */
@Repository
@Transactional
class Actieregister implements Acties {

  private final JdbcClient databank;
  private final Projectie projectie;
  private final Vandaag vandaag;

  Actieregister(JdbcClient databank, Projectie projectie, Vandaag vandaag) {
    this.databank = databank;
    this.projectie = projectie;
    this.vandaag = vandaag;
  }

  @Override
  public void open(Collection<Opgave> opgaven) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var opgave : opgaven) {
      var plicht = opgave.plicht();
      rijen.add(
          new @Nullable Object[] {
            opgave.soort(),
            opgave.dossier(),
            opgave.kenmerk(),
            plicht.gi(),
            plicht.jeugdregio(),
            plicht.rol().name(),
            plicht.wie(),
            opgave.grond(),
            Projectie.dag(opgave.uiterlijk()),
            Projectie.dag(opgave.laatNa()),
            Timestamp.from(vandaag.moment())
          });
    }
    projectie.schrijf(
        """
        insert into acties.actie as actie (soort, dossier_id, kenmerk, gi_id, jeugdregio, rol, wie,
                                           grond, uiterlijk, laat_na, geopend_op)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (dossier_id, soort, kenmerk) where geeindigd_op is null do update set
          gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio, rol = excluded.rol,
          wie = excluded.wie, grond = excluded.grond, uiterlijk = excluded.uiterlijk,
          laat_na = excluded.laat_na
        where (actie.gi_id, actie.jeugdregio, actie.rol, actie.wie, actie.grond, actie.uiterlijk,
               actie.laat_na)
          is distinct from (excluded.gi_id, excluded.jeugdregio, excluded.rol, excluded.wie,
                            excluded.grond, excluded.uiterlijk, excluded.laat_na)
        """,
        rijen);
  }

  @Override
  public boolean draagOver(long actie, Plicht plicht) {
    return databank
            .sql(
                """
                update acties.actie
                set rol = :rol, gi_id = cast(:gi as int), jeugdregio = cast(:jeugdregio as text),
                    wie = cast(:wie as text)
                where id = :id and geeindigd_op is null
                """)
            .param("rol", plicht.rol().name())
            .param("gi", plicht.gi())
            .param("jeugdregio", plicht.jeugdregio())
            .param("wie", plicht.wie())
            .param("id", actie)
            .update()
        == 1;
  }

  @Override
  public void eindig(Collection<Einde> einden) {
    if (einden.isEmpty()) {
      return;
    }
    databank
        .sql(
            """
            update acties.actie a set geeindigd_op = :moment, bewijs = e.bewijs
            from unnest(:soorten, :dossiers, :bewijzen) as e(soort, dossier_id, bewijs)
            where a.dossier_id = e.dossier_id and a.soort = e.soort and a.geeindigd_op is null
            """)
        .param("moment", Timestamp.from(vandaag.moment()))
        .param("soorten", einden.stream().map(Einde::soort).toArray(String[]::new))
        .param("dossiers", einden.stream().map(Einde::dossier).toArray(Long[]::new))
        .param("bewijzen", einden.stream().map(Einde::bewijs).toArray(String[]::new))
        .update();
  }

  @Override
  public boolean eindig(long actie, String bewijs) {
    return databank
            .sql(
                """
                update acties.actie set geeindigd_op = ?, bewijs = ?
                where id = ? and geeindigd_op is null
                """)
            .params(Timestamp.from(vandaag.moment()), bewijs, actie)
            .update()
        == 1;
  }

  @Override
  public boolean besluit(long actie, String reden, String door) {
    return databank
            .sql(
                """
                update acties.actie set geeindigd_op = :moment, reden = :reden, door = :door
                where id = :id and geeindigd_op is null
                """)
            .param("moment", Timestamp.from(vandaag.moment()))
            .param("reden", reden)
            .param("door", door)
            .param("id", actie)
            .update()
        == 1;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Actie> van(long dossier) {
    return databank
        .sql(
            """
            select a.id, a.soort, d.nummer as dossier, a.kenmerk, a.rol, a.wie, a.grond, a.uiterlijk,
                   a.laat_na
            from acties.actie a join dossier.dossier d on d.id = a.dossier_id
            where a.dossier_id = ? and a.geeindigd_op is null order by a.uiterlijk, a.id limit 100
            """)
        .param(dossier)
        .query(Actie.class)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Actie> vanSoort(String soort, int gi, LocalDate tot, int hoogstens) {
    return databank
        .sql(
            """
            select a.id, a.soort, d.nummer as dossier, a.kenmerk, a.rol, a.wie, a.grond, a.uiterlijk,
                   a.laat_na
            from (select * from acties.actie
                  where soort = :soort and gi_id = :gi and geeindigd_op is null and uiterlijk <= :tot
                  order by uiterlijk, dossier_id limit :hoogstens) a
            join dossier.dossier d on d.id = a.dossier_id
            order by a.uiterlijk, a.dossier_id
            """)
        .param("soort", soort)
        .param("gi", gi)
        .param("tot", tot)
        .param("hoogstens", hoogstens)
        .query(Actie.class)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Aantal aantal(String soort, int gi, LocalDate vandaag, LocalDate tot) {
    return databank
        .sql(
            """
            select count(*) filter (where laat_na < :vandaag) as te_laat,
                   count(*) filter (where laat_na between :vandaag and :tot) as binnenkort
            from acties.actie
            where soort = :soort and gi_id = :gi and geeindigd_op is null and uiterlijk <= :tot
            """)
        .param("vandaag", vandaag)
        .param("soort", soort)
        .param("gi", gi)
        .param("tot", tot)
        .query(Aantal.class)
        .single();
  }
}
