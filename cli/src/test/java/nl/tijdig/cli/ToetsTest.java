package nl.tijdig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command toets as its users meet it: what it writes, where, and with which exit status. */
class ToetsTest {

  private static final String GOED =
      """
      {"dossier":"D-0001","gi":"DJGB","jeugdregio":"JZ06","gebeurtenissen":[\
      {"soort":"maatregel_uitgesproken","op":"2020-11-16","maatregel":"ots","einde":"2021-11-15"},\
      {"soort":"gi_in_kennis_gesteld","op":"2020-11-17"},\
      {"soort":"jeugdbeschermer_gekoppeld","op":"2020-11-24","wie":"JB-12"}]}
      """;

  private static final Pattern SLEUTEL = Pattern.compile("\"(\\w+)\":(?! \\[\\n)");

  @TempDir private Path map;

  @Test
  void seventeenVerdictsGoToStandardOutputInTheFixedOrder() throws IOException {
    var af = Opdracht.voerUit(GOED, toets("-"));
    assertThat(af.status()).isZero();
    assertThat(af.fout()).isEmpty();
    assertThat(af.uit().lines()).hasSize(17);
    assertThat(af.uit().lines().skip(1).findFirst().orElseThrow())
        .startsWith(
            """
            {"dossier":"D-0001","norm":"n1.tijdig","oordeel":"voldaan","uiterlijk":"2020-11-24",\
            "op":"2020-11-24","kenmerken":[],"ontbreekt":[],"grondslag":"004:393-394"\
            """);
  }

  @Test
  void theKeysOfEveryVerdictStandInTheOrderOfTheSchema() throws IOException {
    var schema = Files.readString(Path.of("..", "docs", "schemas", "oordeel.schema.json"));
    var bekend = SLEUTEL.matcher(schema).results().map(s -> s.group(1)).toList();
    for (var regel : Opdracht.voerUit(GOED, toets("-")).uit().lines().toList()) {
      var sleutels = SLEUTEL.matcher(regel).results().map(s -> s.group(1)).toList();
      assertThat(bekend).containsSubsequence(sleutels);
      assertThat(sleutels)
          .contains("dossier", "norm", "oordeel", "kenmerken", "ontbreekt", "grondslag", "bewijs")
          .endsWith("open");
    }
  }

  @Test
  void lateIsToldApartFromOpen() throws IOException {
    var regels = Opdracht.voerUit(GOED, toets("-")).uit().lines().toList();
    assertThat(regels.get(1))
        .contains("\"n1.tijdig\",\"oordeel\":\"voldaan\"")
        .endsWith("\"open\":false}");
    assertThat(regels.get(2)).contains("\"n1.actief\"").endsWith("\"open\":true}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dossier\":\"D\"",
        "{}",
        "[]",
        "{\"dossier\":\"D\",\"gebeurtenissen\":[{}]}",
        "\0",
        "\u0001"
      })
  void aFaultGivesStatusOneAndNoOutput(String fout) throws IOException {
    var af = Opdracht.voerUit(GOED + fout + "\n" + GOED, toets("-"));
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.uit()).isEmpty();
    assertThat(af.fout()).contains("regel 2").endsWith("er is niets geschreven\n");
  }

  @Test
  void faultsOfTheWholeFileAreListedAndTheOutputFileIsLeftAlone() throws IOException {
    var uit = Files.writeString(map.resolve("uit.ndjson"), "van gisteren");
    var af = Opdracht.voerUit("x\n" + GOED + "\ny\n", toets("-", "--uitvoer", uit.toString()));
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.fout()).contains("regel 1,", "regel 4,", "2 fouten gevonden");
    assertThat(uit).hasContent("van gisteren");
    assertThat(map.toFile().list()).containsExactly("uit.ndjson");
  }

  @Test
  void theOutputFileIsReplacedWhole() throws IOException {
    var uit = Files.writeString(map.resolve("uit.ndjson"), "van gisteren");
    var af = Opdracht.voerUit(GOED, toets("-", "--uitvoer", uit.toString()));
    assertThat(af.status()).isZero();
    assertThat(af.uit()).isEmpty();
    assertThat(Files.readAllLines(uit)).hasSize(17);
    assertThat(map.toFile().list()).containsExactly("uit.ndjson");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    var af = Opdracht.voerUit(GOED, toets("-", "--uitvoer", "/dev/null"));
    assertThat(af.status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-30", "2020-02", "gisteren", "", "2020-01-01T00:00"})
  void aWrongPeildatumIsWrongUse(String peildatum) throws IOException {
    var af = Opdracht.voerUit(GOED, "toets", "--invoer", "-", "--peildatum", peildatum);
    assertThat(af.status()).isEqualTo(2);
    assertThat(af.uit()).isEmpty();
    assertThat(af.fout()).contains("--peildatum moet een bestaande dag zijn");
  }

  @Test
  void aMissingFileIsWrongUse() throws IOException {
    var weg = map.resolve("weg.ndjson").toString();
    var af = Opdracht.voerUit("", toets(weg));
    assertThat(af.status()).isEqualTo(2);
    assertThat(af.fout()).contains("bestaat niet: " + weg);
    assertThat(Opdracht.voerUit("", toets(map.toString())).status()).isEqualTo(2);
    assertThat(Opdracht.voerUit("", "toets").status()).isEqualTo(2);
  }

  @Test
  void anEmptyFileHasNoVerdicts() throws IOException {
    var af = Opdracht.voerUit("\uFEFF\n\r\n", toets("-"));
    assertThat(af).isEqualTo(new Opdracht(0, "", ""));
  }

  @Test
  void twoGigabytesWithoutALineEndAreAFaultWithinTheHeap() throws IOException {
    var blok = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    var af =
        Opdracht.voerUit(
            in -> {
              in.write(GOED.getBytes(StandardCharsets.UTF_8));
              for (var i = 0; i < 2048; i++) {
                in.write(blok);
              }
            },
            toets("-"));
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.uit()).isEmpty();
    assertThat(af.fout()).startsWith("regel 2: de regel is langer dan 16 MB");
  }

  @Test
  void millionsOfEmptyLinesAndManyLongLinesStayWithinTheHeap() throws IOException {
    var leeg = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    var lang =
        GOED.replace("D-0001", "D\",\"x\":\"" + "x".repeat(15 << 20))
            .getBytes(StandardCharsets.UTF_8);
    var af =
        Opdracht.voerUit(
            in -> {
              for (var i = 0; i < 50; i++) {
                in.write(leeg);
              }
              for (var i = 0; i < 12; i++) {
                in.write(lang);
              }
            },
            toets("-"));
    assertThat(af.fout()).isEmpty();
    assertThat(af.status()).isZero();
    assertThat(af.uit().lines()).hasSize(12 * 17);
  }

  @Test
  void aReaderThatStopsReadingEndsTheCommandQuietly() throws IOException {
    var veel = map.resolve("veel.ndjson");
    Files.writeString(veel, GOED.repeat(2000));
    var proces = Opdracht.start(toets(veel.toString()));
    proces.getInputStream().read();
    proces.getInputStream().close();
    assertThat(proces.onExit().join().exitValue()).isZero();
    assertThat(proces.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void theSummaryCountsEveryDossierOncePerNorm() throws IOException {
    var invoer =
        GOED + GOED.replace("D-0001", "D-2") + "{\"dossier\":\"D-3\",\"gebeurtenissen\":[]}";
    var af = Opdracht.voerUit(invoer, toets("-", "--samenvatting"));
    assertThat(af.status()).isZero();
    var rijen = af.uit().lines().filter(rij -> rij.matches(".*\\d{1,}$") && !rij.contains(":"));
    assertThat(rijen.toList())
        .hasSize(17 * 5)
        .allSatisfy(rij -> {
          var getallen = rij.replaceFirst("^.*?(( +\\d+){7})$", "$1").strip().split(" +");
          var som = 0;
          for (var i = 0; i < 6; i++) {
            som += Integer.parseInt(getallen[i]);
          }
          assertThat(Integer.parseInt(getallen[6])).isEqualTo(som);
        });
    assertThat(af.uit()).contains("Dossiers: 3", "DJGB", "JZ06", "(niet vermeld)");
  }

  private static String[] toets(String invoer, String... meer) {
    var args = new String[5 + meer.length];
    args[0] = "toets";
    args[1] = "--invoer";
    args[2] = invoer;
    args[3] = "--peildatum";
    args[4] = "2021-01-10";
    System.arraycopy(meer, 0, args, 5, meer.length);
    return args;
  }
}
