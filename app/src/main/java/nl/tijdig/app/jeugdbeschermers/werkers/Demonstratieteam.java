package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented people behind the workers of the fictitious register; the same ones each time. */
@Component
class Demonstratieteam implements Demonstratiedeel {

  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final LocalDate EERSTE_VERTREK = LocalDate.of(2026, 11, 30);
  private static final long ZAAD = 80;
  private static final int VOLTIJD = 1350;
  private static final List<String> VOORNAMEN =
      List.of(
          "Anna", "Bilal", "Carla", "Daan", "Esra", "Femke", "Gijs", "Hanna", "Ivo", "Jamila",
          "Kees", "Lotte", "Mehmet", "Nora", "Olaf", "Priya", "Rosa", "Sven", "Tess", "Youssef");
  private static final List<String> ACHTERNAMEN =
      List.of(
          "Aksoy",
          "de Boer",
          "van Dam",
          "El Amrani",
          "Fransen",
          "de Groot",
          "Hendriks",
          "Jansen",
          "Kaya",
          "Linders",
          "Meijer",
          "van Os",
          "Pinas",
          "Ramdin",
          "Smit",
          "Tromp",
          "Visser");
  private static final List<Set<String>> EXPERTISES =
      List.of(
          Set.of("ots", "vots"),
          Set.of("ots", "voogdij"),
          Set.of("voogdij", "voorlopige_voogdij"),
          Set.of("ots", "jeugdreclassering"));
  private static final int[] DEELTIJD = {100, 100, 90, 80, 80, 70, 60, 50};

  private final JdbcClient databank;
  private final Werkers werkers;
  private final Afwezigheden afwezigheden;

  Demonstratieteam(JdbcClient databank, Werkers werkers, Afwezigheden afwezigheden) {
    this.databank = databank;
    this.werkers = werkers;
    this.afwezigheden = afwezigheden;
  }

  private record Rij(int gi, String wie, @Nullable String jeugdregio) {}

  @Override
  public int volgorde() {
    return 4;
  }

  @Override
  public void laad() {
    var toeval = new Random(ZAAD);
    databank
        .sql(
            """
            select k.gi_id as gi, k.wie, mode() within group (order by d.jeugdregio) as jeugdregio
            from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            join organisaties.gi_nu i on i.id = k.gi_id
            group by k.gi_id, i.naam, k.wie order by i.naam, k.wie
            """)
        .query(Rij.class)
        .list()
        .forEach(rij -> neemOp(rij, toeval));
    databank
        .sql(
            """
            insert into organisaties.instroomstop (gi_id, jeugdregio, vanaf, instroomorganisatie)
            select id, 'JZ16', date '2026-10-01', 'Instroomorganisatie Gooi (fictief)'
            from organisaties.gi_nu where naam = 'De Lichtboei'
            """)
        .update();
    databank
        .sql(
            """
            select jeugdbeschermers.sluit_gi(id, date '2026-11-02')
            from organisaties.gi_nu where naam = 'De Waterkant'
            """)
        .query(Long.class)
        .single();
    databank
        .sql(
            """
            select jeugdbeschermers.draag_over(
              d.nummer, d.dag, n.id, (d.dag + 1)::timestamp at time zone 'Europe/Amsterdam')
            from (select d.nummer, i.naam,
                         date '2026-11-02' + (row_number() over (order by d.id) % 20)::int as dag
                  from dossier.dossier d join organisaties.gi_nu i on i.id = d.gi_id
                  where i.naam = 'De Waterkant' and d.id % 3 = 0) d,
                 organisaties.gi_nu n
            where n.naam = 'Stichting Jeugdanker'
            """)
        .query(Boolean.class)
        .list();
  }

  private void neemOp(Rij rij, Random toeval) {
    var naam = kies(VOORNAMEN, toeval) + " " + kies(ACHTERNAMEN, toeval);
    var uren = VOLTIJD * DEELTIJD[toeval.nextInt(DEELTIJD.length)] / 100;
    var vertrekt = toeval.nextInt(25) == 0;
    var afwezig = toeval.nextInt(25) == 1;
    var tot = vertrekt ? EERSTE_VERTREK.plusDays(toeval.nextInt(120)) : null;
    var expertise = kies(EXPERTISES, toeval);
    var registratieTot = LocalDate.of(2027, 1, 1).plusDays(toeval.nextInt(900));
    werkers.neemOp(
        rij.gi(),
        new Werker(
            rij.wie(),
            naam,
            telefoon(rij),
            rij.jeugdregio(),
            expertise,
            uren,
            registratieTot,
            BEGIN,
            tot));
    if (afwezig) {
      afwezigheden.meld(rij.gi(), rij.wie(), Afwezigheid.nieuw(BEGIN, null, null), true);
    }
  }

  /** A number that begins as those of nobody do. */
  private static String telefoon(Rij rij) {
    return "0600%06d".formatted(Math.floorMod(rij.wie().hashCode(), 1_000_000));
  }

  private static <T> T kies(List<T> uit, Random toeval) {
    return uit.get(toeval.nextInt(uit.size()));
  }
}
