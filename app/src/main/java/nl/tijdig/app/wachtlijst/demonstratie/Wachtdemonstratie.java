package nl.tijdig.app.wachtlijst.demonstratie;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of two in three waiting children somebody judged the danger and agreed to look (invented). */
@Component
class Wachtdemonstratie implements Demonstratiedeel {

  private static final String GI = "De Lichtboei";
  private static final String DOOR = "systeem";
  private static final int ELKE = 7;

  private final JdbcClient databank;
  private final Acties acties;

  Wachtdemonstratie(JdbcClient databank, Acties acties) {
    this.databank = databank;
    this.acties = acties;
  }

  private record Kind(
      long id, int gi, @Nullable String jeugdregio, String wie, LocalDate laatste) {}

  /** After the workers of the register. */
  @Override
  public int volgorde() {
    return 5;
  }

  @Override
  public void laad() {
    schatIn();
    var kinderen = kinderen();
    kinderen.forEach(this::spreekAf);
    acties.open(kinderen.stream().map(Wachtdemonstratie::opgave).toList());
  }

  private void schatIn() {
    databank
        .sql(
            """
            insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, reden, door, op)
            select w.dossier_id, k.klasse, k.reden, ?, timestamp '2026-11-12 09:30'
            from wachtlijst.wacht w
            join (values (1, 'hoog', 'Ruzie thuis, en er is nog geen veiligheidsplan.'),
                         (2, 'midden', 'School maakt zich zorgen; oma past vaak op.'),
                         (4, 'laag', 'Het kind woont bij een tante en gaat naar school.'),
                         (5, 'midden', 'Vader is uit huis, moeder heeft hulp van de buurt.'))
              as k (rest, klasse, reden) on k.rest = w.dossier_id % 6
            where w.soort = 'jeugdbeschermer'
              and w.gi_id = (select id from organisaties.gi_nu where naam = ?)
            """)
        .params(DOOR, GI)
        .update();
  }

  /** Those of high and medium danger, each with a worker and the day of the last look. */
  private List<Kind> kinderen() {
    return databank
        .sql(
            """
            select w.dossier_id as id, w.gi_id as gi, w.jeugdregio, j.wie,
                   date '2026-11-24' - (w.dossier_id % 11)::int as laatste
            from wachtlijst.wacht w
            join lateral (
              select j.wie from jeugdbeschermers.jeugdbeschermer j
              where j.gi_id = w.gi_id and j.tot is null
              order by hashtext(j.wie || w.dossier_id) limit 1) j on true
            where w.soort = 'jeugdbeschermer' and w.trap in (2, 3)
              and w.gi_id = (select id from organisaties.gi_nu where naam = ?)
            order by w.dossier_id
            """)
        .param(GI)
        .query(Kind.class)
        .list();
  }

  private void spreekAf(Kind kind) {
    databank
        .sql(
            """
            insert into wachtlijst.afspraak (dossier_id, dagen, wie, vanaf, wat, door, op)
            values (?, ?, ?, ?, 'Bellen met ouder en school: is het kind gezien, is het veilig?', ?,
                    timestamp '2026-11-13 10:00')
            """)
        .params(kind.id(), ELKE, kind.wie(), LocalDate.of(2026, 11, 13), DOOR)
        .update();
    databank
        .sql(
            """
            insert into wachtlijst.controle (dossier_id, dag, uitkomst, bevinding, door, op)
            values (?, ?, 'veilig', 'Moeder en de leerkracht gesproken. Geen nieuwe zorgen.', ?,
                    timestamp '2026-11-24 09:00')
            """)
        .params(kind.id(), kind.laatste(), DOOR)
        .update();
  }

  private static Opgave opgave(Kind kind) {
    var plicht = new Plicht(Rol.WACHTLIJSTBEHEERDER, kind.gi(), kind.jeugdregio(), kind.wie());
    return new Opgave(
        "veiligheidscontrole", kind.id(), "", plicht, "000:200-204", kind.laatste().plusDays(ELKE));
  }
}
