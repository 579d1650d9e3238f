package nl.tijdig.app.toezicht.praktijktoets;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what inspectors put in. */
@Repository
@Transactional
class Bevindingopslag implements Bevindingen {

  private final JdbcClient databank;
  private final Trekking trekking;
  private final Beurten beurten;
  private final Vandaag vandaag;

  Bevindingopslag(JdbcClient databank, Trekking trekking, Beurten beurten, Vandaag vandaag) {
    this.databank = databank;
    this.trekking = trekking;
    this.beurten = beurten;
    this.vandaag = vandaag;
  }

  @Override
  public long open(Nieuw nieuw, String door) {
    return databank
        .sql(
            """
            insert into toezicht.praktijktoets (naam, peildatum, referentie, fictief, dossiers,
                                                methode, door, op)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(nieuw.naam())
        .param(nieuw.peildatum())
        .param(nieuw.referentie().toString())
        .param(nieuw.herkomst().fictief())
        .param(nieuw.herkomst().dossiers())
        .param(nieuw.herkomst().methode())
        .param(door)
        .param(nu())
        .query(Long.class)
        .single();
  }

  @Override
  public long trek(String naam, LocalDate peildatum, Steekproef steekproef, String door) {
    var casussen = trekking.trek(steekproef);
    var herkomst = new Praktijktoets.Herkomst(false, null, steekproef.methode());
    var id = open(new Nieuw(naam, peildatum, Datum.op(peildatum), herkomst), door);
    casussen.forEach(casus -> voegToe(id, casus));
    return id;
  }

  @Override
  public int voegToe(long praktijktoets, NieuweCasus casus) {
    beurten.wacht("praktijktoets", praktijktoets);
    return databank
        .sql(
            """
            with nieuw as (
              insert into toezicht.casus (praktijktoets_id, nummer, gi, jeugdregio, gebeurtenissen)
              select :toets, coalesce(max(nummer), 0) + 1, :gi, :jeugdregio, :feiten::jsonb
              from toezicht.casus where praktijktoets_id = :toets returning id, nummer),
            getrokken as (
              insert into toezicht.getrokken_dossier (casus_id, dossier)
              select id, :dossier from nieuw where cast(:dossier as text) is not null)
            select nummer from nieuw
            """)
        .param("toets", praktijktoets)
        .param("gi", casus.gi())
        .param("jeugdregio", casus.jeugdregio())
        .param("feiten", "[" + String.join(",", casus.gebeurtenissen()) + "]")
        .param("dossier", casus.dossier())
        .query(Integer.class)
        .single();
  }

  @Override
  public void leg(
      long praktijktoets, int nummer, Bevinding bevinding, @Nullable String reden, String door) {
    var casus = casus(praktijktoets, nummer);
    var eerdere = laatste(casus, bevinding);
    if ((eerdere == null) != (reden == null)) {
      throw new IllegalArgumentException(
          bevinding.aspect().code()
              + (eerdere == null
                  ? ": er is nog geen oordeel, dus er valt niets te verbeteren; laat de reden leeg"
                  : ": er is al een oordeel; zeg waarom u het verbetert"));
    }
    databank
        .sql(
            """
            insert into toezicht.bevinding (casus_id, aspect, beoordeling, bronnen, toelichting,
                                            vervangt, reden, door, op)
            values (?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)
            """)
        .param(casus)
        .param(bevinding.aspect().code())
        .param(bevinding.beoordeling().code())
        .param(String.join(",", bevinding.bronnen().stream().map(Bewijsbron::code).toList()))
        .param(bevinding.toelichting())
        .param(eerdere)
        .param(reden)
        .param(door)
        .param(nu())
        .update();
  }

  private long casus(long praktijktoets, int nummer) {
    var id =
        databank
            .sql("select id from toezicht.casus where praktijktoets_id = ? and nummer = ?")
            .params(praktijktoets, nummer)
            .query(Long.class)
            .single();
    beurten.wacht("casus", id);
    return id;
  }

  private @Nullable Long laatste(long casus, Bevinding bevinding) {
    List<Long> ids =
        databank
            .sql(
                "select id from toezicht.bevinding where casus_id = ? and aspect = ? order by id desc limit 1")
            .params(casus, bevinding.aspect().code())
            .query(Long.class)
            .list();
    return ids.isEmpty() ? null : ids.getFirst();
  }

  private Timestamp nu() {
    return Timestamp.from(vandaag.moment());
  }
}
