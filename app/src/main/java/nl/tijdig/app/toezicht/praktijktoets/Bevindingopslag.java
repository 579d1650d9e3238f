package nl.tijdig.app.toezicht.praktijktoets;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
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
  private final Casusopslag casussen;
  private final Organisaties organisaties;
  private final Beurten beurten;
  private final Vandaag vandaag;

  Bevindingopslag(
      JdbcClient databank,
      Trekking trekking,
      Casusopslag casussen,
      Organisaties organisaties,
      Beurten beurten,
      Vandaag vandaag) {
    this.databank = databank;
    this.trekking = trekking;
    this.casussen = casussen;
    this.organisaties = organisaties;
    this.beurten = beurten;
    this.vandaag = vandaag;
  }

  @Override
  public long open(Nieuw nieuw, String door) {
    return databank
        .sql(
            """
            insert into toezicht.praktijktoets (naam, peildatum, referentie, fictief, dossiers,
                                                methode, berekend, door, op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(nieuw.naam())
        .param(nieuw.peildatum())
        .param(nieuw.referentie().toString())
        .param(nieuw.herkomst().fictief())
        .param(nieuw.herkomst().dossiers())
        .param(nieuw.herkomst().methode())
        .param(nieuw.berekend().code())
        .param(door)
        .param(nu())
        .query(Long.class)
        .single();
  }

  @Override
  public long trek(
      String naam, LocalDate peildatum, Steekproef steekproef, Berekend berekend, String door) {
    var casussen = trekking.trek(steekproef);
    var herkomst =
        new Praktijktoets.Herkomst(
            false,
            null,
            steekproef.methode(organisaties.naamVanJeugdregio(steekproef.jeugdregio())));
    var id = open(new Nieuw(naam, peildatum, Datum.op(peildatum), herkomst, berekend), door);
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
              insert into toezicht.casus (praktijktoets_id, nummer, gi, jeugdregio, omschrijving,
                                          gebeurtenissen)
              select :toets, coalesce(max(nummer), 0) + 1, :gi, :jeugdregio, :omschrijving, :feiten::jsonb
              from toezicht.casus where praktijktoets_id = :toets returning id, nummer),
            getrokken as (
              insert into toezicht.getrokken_dossier (casus_id, dossier)
              select id, :dossier from nieuw where cast(:dossier as text) is not null)
            select nummer from nieuw
            """)
        .param("toets", praktijktoets)
        .param("gi", casus.gi())
        .param("jeugdregio", casus.jeugdregio())
        .param("omschrijving", casus.omschrijving())
        .param("feiten", "[" + String.join(",", casus.gebeurtenissen()) + "]")
        .param("dossier", casus.dossier())
        .query(Integer.class)
        .single();
  }

  @Override
  public int leg(long praktijktoets, int nummer, Ronde ronde, String door) {
    var casus = casus(praktijktoets, nummer);
    var geldend = geldend(casus);
    var nieuw =
        ronde.bevindingen().stream()
            .filter(bevinding -> !bevinding.equals(eerder(geldend, bevinding.aspect())))
            .toList();
    Rondecontrole.eis(nieuw, ronde, geldend);
    nieuw.forEach(bevinding -> schrijf(casus, bevinding, geldend, ronde.reden(), door));
    return nieuw.size();
  }

  private static @Nullable Bevinding eerder(Map<Aspect, Vastlegging> geldend, Aspect aspect) {
    var eerder = geldend.get(aspect);
    return eerder == null ? null : eerder.bevinding();
  }

  private void schrijf(
      long casus,
      Bevinding bevinding,
      Map<Aspect, Vastlegging> geldend,
      @Nullable String reden,
      String door) {
    var eerdere = geldend.get(bevinding.aspect());
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
        .param(eerdere == null ? null : eerdere.id())
        .param(eerdere == null ? null : reden)
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

  private Map<Aspect, Vastlegging> geldend(long casus) {
    return casussen.vanCasus(casus).stream()
        .filter(Vastlegging::geldt)
        .collect(Collectors.toMap(vast -> vast.bevinding().aspect(), Function.identity()));
  }

  private Timestamp nu() {
    return Timestamp.from(vandaag.moment());
  }
}
