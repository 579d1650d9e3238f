package nl.tijdig.app.koers.toekomst;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about where children grow up, and about their eighteenth birthday. */
@Repository
class Toekomstopslag {

  private final JdbcClient databank;

  Toekomstopslag(JdbcClient databank) {
    this.databank = databank;
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

  /** The perspectiefbesluit of a dossier, the last line first. */
  List<Perspectiefbesluit> perspectief(long dossier) {
    return databank
        .sql(
            """
            select p.besloten_op, p.waar, p.waarom, p.kind_gehoord_op, p.ouders_gehoord_op, p.rechter,
                   p.rechter_op, p.door, p.op
            from koers.perspectief p where p.dossier_id = ? order by p.id desc limit 50
            """)
        .param(dossier)
        .query(Perspectiefbesluit.class)
        .list();
  }

  /** Adds a line; the caller has the turn on the dossier. */
  void voegToe(long dossier, Perspectiefbesluit nieuw) {
    databank
        .sql(
            """
            insert into koers.perspectief (dossier_id, besloten_op, waar, waarom, kind_gehoord_op,
              ouders_gehoord_op, rechter, rechter_op, door, op)
            values (:dossier, :beslotenOp, :waar, :waarom, cast(:kind as date), cast(:ouders as date),
                    :rechter, cast(:rechterOp as date), :door, :op)
            """)
        .param("dossier", dossier)
        .param("beslotenOp", nieuw.beslotenOp())
        .param("waar", nieuw.waar())
        .param("waarom", nieuw.waarom())
        .param("kind", nieuw.kindGehoordOp())
        .param("ouders", nieuw.oudersGehoordOp())
        .param("rechter", nieuw.rechter())
        .param("rechterOp", nieuw.rechterOp())
        .param("door", nieuw.door())
        .param("op", nieuw.op())
        .update();
  }

  /** Who is responsible for each domain now, in their order. */
  List<Achttienpunt> achttien(long dossier) {
    return databank
        .sql(
            """
            select distinct on (v.domein) v.domein, v.wie, v.wat, v.uiterlijk, v.door, v.op
            from koers.volwassen v where v.dossier_id = ? order by v.domein, v.id desc
            """)
        .param(dossier)
        .query(Achttienpunt.class)
        .list();
  }

  /** Names who is responsible for a domain. */
  void voegToe(long dossier, Achttienpunt nieuw) {
    databank
        .sql(
            """
            insert into koers.volwassen (dossier_id, domein, wie, wat, uiterlijk, door, op)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            dossier,
            nieuw.domein(),
            nieuw.wie(),
            nieuw.wat(),
            nieuw.uiterlijk(),
            nieuw.door(),
            nieuw.op())
        .update();
  }

  /**
   * When a child was born at the earliest, and for how many domains somebody is responsible.
   *
   * @param dossier inner id
   */
  record Stand(long dossier, LocalDate geboren, int belegd) {}

  /** Of those among these dossiers of whose child a birth is recorded. */
  Map<Long, Stand> standen(Long[] dossiers) {
    return databank
        .sql(
            """
            select d.id as dossier, g.vroegst as geboren, coalesce(b.aantal, 0) as belegd
            from dossier.dossier d
            join lateral (select e.vroegst from identiteit.geboorte e where e.kind_id = d.kind_id
              order by e.id desc limit 1) g on true
            left join koers.belegd(:dossiers) b on b.dossier_id = d.id
            where d.id = any (:dossiers)
            """)
        .param("dossiers", dossiers)
        .query(Stand.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Stand::dossier, stand -> stand));
  }
}
