package nl.tijdig.app.koers.gezinsplan;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan of each family; the database sees to it that there is one, with one director. */
@Repository
class Gezinsplannen {

  private final JdbcClient databank;

  Gezinsplannen(JdbcClient databank) {
    this.databank = databank;
  }

  /** The plan of the family of this dossier; empty when nobody wrote in it yet. */
  Optional<Long> plan(long dossier) {
    return databank
        .sql(
            """
            select p.id from koers.sleutel(?) s
            join koers.gezinsplan p on p.gezin_id = s.gezin_id or p.kind_id = s.kind_id
            """)
        .param(dossier)
        .query(Long.class)
        .optional();
  }

  /** The same, made when it is not there. */
  long maak(long dossier) {
    databank
        .sql(
            """
            insert into koers.gezinsplan (gezin_id, kind_id)
            select s.gezin_id, s.kind_id from koers.sleutel(?) s on conflict do nothing
            """)
        .param(dossier)
        .update();
    return plan(dossier).orElseThrow();
  }

  /** Whether who asks records on this dossier. */
  boolean magVastleggen(long dossier) {
    return databank
        .sql(
            """
            select dossier.mag_vastleggen(?) and toegang.mag('NAMEN')
              and toegang.mag('BEGELEIDINGSFEITEN')
            """)
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** Who directed it, the last first: that one does now. */
  List<Regie> regie(long plan) {
    return databank
        .sql(
            """
            select r.id, r.naam, r.organisatie, r.vanaf, r.reden, r.door, r.op from koers.regie r
            where r.plan_id = ? order by r.id desc limit 50
            """)
        .param(plan)
        .query(Regie.class)
        .list();
  }

  /**
   * Names a director.
   *
   * @param vervangt who directs it until now; null when nobody does
   * @return false when somebody else was first
   */
  boolean noem(long plan, Regie nieuw, @Nullable Long vervangt) {
    return databank
            .sql(
                """
                insert into koers.regie (plan_id, vervangt, naam, organisatie, vanaf, reden, door, op)
                values (:plan, cast(:vervangt as bigint), :naam, :organisatie, :vanaf,
                        cast(:reden as text), :door, :op)
                on conflict on constraint een_regisseur do nothing
                """)
            .param("plan", plan)
            .param("vervangt", vervangt)
            .param("naam", nieuw.naam())
            .param("organisatie", nieuw.organisatie())
            .param("vanaf", nieuw.vanaf())
            .param("reden", nieuw.reden())
            .param("door", nieuw.door())
            .param("op", nieuw.op())
            .update()
        == 1;
  }

  /** What is done for the family, open ones first, first due first. */
  List<Planactie> acties(long plan) {
    return databank
        .sql(
            """
            select a.id, a.domein, a.wat, a.wie, a.uiterlijk, d.nummer, e.uitkomst
            from koers.planactie a join dossier.dossier d on d.id = a.dossier_id
            left join koers.planactie_einde e on e.planactie_id = a.id
            where a.plan_id = ? order by e.planactie_id is not null, a.uiterlijk, a.id limit 200
            """)
        .param(plan)
        .query(Planactie.class)
        .list();
  }

  /** Adds an action; its id. */
  long voegToe(long plan, long dossier, Planactie nieuw, String door, Timestamp op) {
    return databank
        .sql(
            """
            insert into koers.planactie (plan_id, dossier_id, domein, wat, wie, uiterlijk, door, op)
            values (:plan, :dossier, :domein, :wat, :wie, :uiterlijk, :door, :op) returning id
            """)
        .param("plan", plan)
        .param("dossier", dossier)
        .param("domein", nieuw.domein())
        .param("wat", nieuw.wat())
        .param("wie", nieuw.wie())
        .param("uiterlijk", nieuw.uiterlijk())
        .param("door", door)
        .param("op", op)
        .query(Long.class)
        .single();
  }

  /** It is done; false when somebody else said so before. */
  boolean eindig(long planactie, String uitkomst, String door, Timestamp op) {
    return databank
            .sql(
                """
                insert into koers.planactie_einde (planactie_id, uitkomst, door, op)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(planactie, uitkomst, door, op)
            .update()
        == 1;
  }

  static Planactie nieuw(
      String domein, String wat, String wie, LocalDate uiterlijk, String dossier) {
    return new Planactie(0, domein, wat, wie, uiterlijk, dossier, null);
  }
}
