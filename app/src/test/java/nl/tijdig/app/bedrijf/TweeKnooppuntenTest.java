package nl.tijdig.app.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two nodes on one database: who records at the one waits for who records at the other. */
@Proef
class TweeKnooppuntenTest {

  private static final int KEREN = 12;

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  private Boekhouding boeken;
  private Knooppunt tweede;

  @BeforeEach
  void start() throws Exception {
    boeken = new Boekhouding(postgres.getPort());
    var sleutel =
        boeken.eigenaar().sql("select geheim from databank.sleutel").query(String.class).single();
    var eigenaar = postgres.getJdbcUrl("postgres", "postgres");
    tweede =
        Knooppunt.start(
            Map.of(
                "SPRING_DATASOURCE_URL",
                postgres.getJdbcUrl("tijdig_app", "postgres"),
                "SPRING_DATASOURCE_USERNAME",
                "tijdig_app",
                "SPRING_DATASOURCE_PASSWORD",
                "tijdig_app",
                "SPRING_FLYWAY_URL",
                eigenaar,
                "SPRING_FLYWAY_USER",
                "postgres",
                "SPRING_FLYWAY_PASSWORD",
                "postgres"),
            "--tijdig.sleutel=" + sleutel);
  }

  @AfterEach
  void stop() throws Exception {
    tweede.close();
  }

  @Test
  void nothingIsLostDoubledOrContradictedBetweenTheNodes() throws Exception {
    var eigen = laatste(0);
    var ander = laatste(1);
    var verstuurd = new ArrayList<UUID>();
    verstuurd.addAll(iedereenTegelijk(eigen));
    verstuurd.addAll(hetzelfdeFormulierTweeKeer(eigen));
    eenVanTweeKomtErIn(ander);
    assertThat(boeken.opdrachten()).containsKeys(verstuurd.toArray(UUID[]::new));
    assertThat(boeken.opdrachten().values()).containsOnly(1);
    assertThat(boeken.gaten()).isEmpty();
    assertThat(boeken.verschillen(eigen)).isEmpty();
    assertThat(boeken.verschillen(ander)).isEmpty();
    assertThat(boeken.breuk()).isNull();
  }

  /** The last child but so many of the GI with a jeugdbeschermer and a measure that runs. */
  private String laatste(int overslaan) {
    return boeken
        .eigenaar()
        .sql(
            """
            select d.nummer from dossier.dossier d join organisaties.gi_nu i on i.id = d.gi_id
            where d.jeugdregio = 'JZ13' and d.bron = 'register' and d.fictief
              and i.naam = 'De Lichtboei'
              and exists (select from dossier.koppeling k where k.dossier_id = d.id and k.rol = 'vast'
                and k.vanaf < date '2026-11-01')
              and not exists (select from dossier.gebeurtenis g
                where g.dossier_id = d.id and g.soort = 'maatregel_beeindigd')
            order by d.nummer desc offset ? limit 1
            """)
        .param(overslaan)
        .query(String.class)
        .single();
  }

  private List<UUID> iedereenTegelijk(String dossier) throws Exception {
    var werk = new ArrayList<Callable<List<UUID>>>();
    for (var knooppunt : List.of(poort, tweede.poort())) {
      for (var wie : List.of("teammanager", "zorgbemiddelaar")) {
        werk.add(() -> {
          var bezoeker = new Bezoeker(knooppunt, wie);
          var verstuurd = new ArrayList<UUID>();
          for (var keer = 0; keer < KEREN; keer++) {
            var formulier = Formulier.contact(dossier, "P-" + knooppunt + wie + keer);
            assertThat(formulier.stuur(bezoeker).statusCode()).isEqualTo(302);
            verstuurd.add(formulier.opdracht());
          }
          return verstuurd;
        });
      }
    }
    return tegelijk(werk).stream().flatMap(List::stream).toList();
  }

  private List<UUID> hetzelfdeFormulierTweeKeer(String dossier) throws Exception {
    var hier = new Bezoeker(poort, "teammanager");
    var daar = new Bezoeker(tweede.poort(), "zorgbemiddelaar");
    var verstuurd = new ArrayList<UUID>();
    for (var keer = 0; keer < KEREN; keer++) {
      var formulier = Formulier.contact(dossier, "Dubbel-" + keer);
      var antwoorden =
          tegelijk(
              List.of(
                  () -> formulier.stuur(hier).statusCode(),
                  () -> formulier.stuur(daar).statusCode()));
      assertThat(antwoorden).containsExactly(302, 302);
      verstuurd.add(formulier.opdracht());
    }
    return verstuurd;
  }

  /** Each time the two forms contradict each other; which of them wins is all the same. */
  private void eenVanTweeKomtErIn(String dossier) throws Exception {
    var hier = new Bezoeker(poort, "teammanager");
    var daar = new Bezoeker(tweede.poort(), "teammanager");
    var wie = jeugdbeschermer(dossier);
    for (var dag = 11; dag < 11 + KEREN / 2; dag++) {
      var los = wisseling(dossier, "jeugdbeschermer_ontkoppeld", wie, dag);
      eenVanTwee(hier, los.met("reden", "ziekte"), daar, los.met("reden", "overig"));
      assertThat(jeugdbeschermers(dossier, wie)).isZero();
      var vast = wisseling(dossier, "jeugdbeschermer_gekoppeld", wie, dag);
      eenVanTwee(hier, vast.met("rol", "vast"), daar, vast.met("rol", "vervanger"));
      assertThat(jeugdbeschermers(dossier, wie)).isOne();
    }
  }

  private static void eenVanTwee(Bezoeker hier, Formulier een, Bezoeker daar, Formulier twee)
      throws Exception {
    assertThat(
            tegelijk(
                List.of(() -> een.stuur(hier).statusCode(), () -> twee.stuur(daar).statusCode())))
        .containsExactlyInAnyOrder(302, 422);
  }

  private static Formulier wisseling(String dossier, String soort, String wie, int dag) {
    return new Formulier(
        UUID.randomUUID(), dossier, "soort", soort, "op", "2026-11-" + dag, "wie", wie);
  }

  private String jeugdbeschermer(String dossier) {
    return boeken
        .eigenaar()
        .sql(
            """
            select k.wie from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            where d.nummer = ? and k.rol = 'vast' order by k.wie limit 1
            """)
        .param(dossier)
        .query(String.class)
        .single();
  }

  private int jeugdbeschermers(String dossier, String wie) {
    return boeken
        .eigenaar()
        .sql(
            """
            select count(*) from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            where d.nummer = ? and k.wie = ?
            """)
        .params(dossier, wie)
        .query(Integer.class)
        .single();
  }

  /** Lets all begin at the same moment; the answers in the order of the work. */
  private static <T> List<T> tegelijk(List<Callable<T>> werk) throws Exception {
    var streep = new CyclicBarrier(werk.size());
    try (var mensen = Executors.newVirtualThreadPerTaskExecutor()) {
      var taken = new ArrayList<Future<T>>();
      for (var deel : werk) {
        taken.add(
            mensen.submit(() -> {
              streep.await();
              return deel.call();
            }));
      }
      var antwoorden = new ArrayList<T>();
      for (var taak : taken) {
        antwoorden.add(taak.get());
      }
      return antwoorden;
    }
  }
}
