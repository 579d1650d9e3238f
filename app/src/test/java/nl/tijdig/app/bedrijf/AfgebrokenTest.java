package nl.tijdig.app.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kill -9 while four people record on the same dossiers: no fact lost, none twice, no clock old.
 */
class AfgebrokenTest {

  private static final int KEREN = 3;
  private static final List<String> MENSEN =
      List.of("teammanager", "wachtlijstbeheerder", "zorgbemiddelaar", "zorgbemiddelaar");
  private static final List<String> DOSSIERS = List.of("D-000003", "D-000016");

  private final Path map = Path.of("target", "proef", UUID.randomUUID().toString());
  private final Random toeval = new Random(20261124);
  private final Map<UUID, Formulier> verstuurd = new ConcurrentHashMap<>();
  private final Set<UUID> beantwoord = ConcurrentHashMap.newKeySet();
  private Knooppunt knooppunt;

  @BeforeEach
  void start() throws Exception {
    Files.createDirectories(map);
    var register = map.resolve("register.ndjson");
    if (!Files.exists(register)) {
      Files.write(register, Demonstratiebestand.regels("register.ndjson.gz").subList(0, 100));
    }
    knooppunt =
        Knooppunt.start(
            Map.of(), "--tijdig.map=" + map, "--tijdig.demonstratieregister=" + register);
  }

  @AfterEach
  void stop() throws Exception {
    knooppunt.close();
  }

  @Test
  void whatWasAnsweredIsThereOnceWhateverTheMomentOfTheKill() throws Exception {
    for (var keer = 0; keer < KEREN; keer++) {
      legVastTotDeDood(keer);
      start();
      isErEenKeer();
      stuurAllesOpnieuw();
    }
    var boeken = boeken();
    assertThat(boeken.opdrachten().keySet()).isEqualTo(verstuurd.keySet());
    assertThat(boeken.opdrachten().values()).containsOnly(1);
    assertThat(boeken.gaten()).isEmpty();
    assertThat(boeken.breuk()).isNull();
    assertThat(boeken.aangeraakt()).containsExactlyElementsOf(DOSSIERS);
    for (var dossier : DOSSIERS) {
      assertThat(boeken.verschillen(dossier)).isEmpty();
    }
  }

  /** Each goes on sending until nobody answers any more. */
  private void legVastTotDeDood(int keer) throws Exception {
    var eerst = beantwoord.size();
    var genoeg = new CountDownLatch(4 + toeval.nextInt(40));
    try (var mensen = Executors.newVirtualThreadPerTaskExecutor()) {
      var werk = new ArrayList<java.util.concurrent.Future<?>>();
      for (var wie : MENSEN) {
        werk.add(mensen.submit(() -> legVast(new Bezoeker(knooppunt.poort(), wie), keer, genoeg)));
      }
      assertThat(genoeg.await(60, TimeUnit.SECONDS)).isTrue();
      TimeUnit.MICROSECONDS.sleep(toeval.nextInt(30_000));
      knooppunt.dood();
      for (var taak : werk) {
        taak.get(60, TimeUnit.SECONDS);
      }
    }
    assertThat(beantwoord.size()).isGreaterThan(eerst);
    assertThat(verstuurd.size()).isGreaterThan(beantwoord.size());
  }

  private Void legVast(Bezoeker wie, int keer, CountDownLatch genoeg) throws Exception {
    for (var nummer = 0; ; nummer++) {
      var formulier =
          Formulier.contact(
              DOSSIERS.get(nummer % DOSSIERS.size()),
              "JB-" + keer + "-" + Thread.currentThread().threadId() + "-" + nummer);
      verstuurd.put(formulier.opdracht(), formulier);
      try {
        assertThat(formulier.stuur(wie).statusCode()).isEqualTo(302);
      } catch (IOException weg) {
        return null;
      }
      beantwoord.add(formulier.opdracht());
      genoeg.countDown();
    }
  }

  private void isErEenKeer() throws IOException {
    var bewaard = boeken().opdrachten();
    assertThat(bewaard.keySet()).containsAll(beantwoord);
    assertThat(verstuurd.keySet()).containsAll(bewaard.keySet());
    assertThat(bewaard.values()).containsOnly(1);
  }

  private void stuurAllesOpnieuw() throws Exception {
    var bezoeker = new Bezoeker(knooppunt.poort(), "teammanager");
    for (var formulier : verstuurd.values()) {
      assertThat(formulier.stuur(bezoeker).statusCode()).isEqualTo(302);
      beantwoord.add(formulier.opdracht());
    }
  }

  /** The fourth line of postmaster.pid is the port of the database. */
  private Boekhouding boeken() throws IOException {
    var regels = Files.readAllLines(map.resolve("databank").resolve("postmaster.pid"));
    return new Boekhouding(Integer.parseInt(regels.get(3).strip()));
  }
}
