package nl.tijdig.cli.berichten;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tijdig.berichten.Ketenberichten;
import nl.tijdig.cli.Uitvoer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tijdig berichten lees}: what messages hold, one JSON object a line. */
@Command(
    name = "lees",
    description = "Geeft wat in berichten staat als JSON, een bericht per regel.",
    mixinStandardHelpOptions = true)
final class LeesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "Berichten als XML; - voor de standaardinvoer.")
  private List<String> bestanden = List.of();

  @Option(
      names = "--uitvoer",
      paramLabel = "BESTAND",
      description = "Waar de regels heen gaan; - of weglaten voor de standaarduitvoer.")
  private String uitvoer = "-";

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("lees hoort bij een opdrachtregel");
    }
    var melder = new Berichtmelder(spec.commandLine().getErr());
    try (var uit = Uitvoer.naar(uitvoer)) {
      new Berichtbestanden(bestanden)
          .lees(
              "berichten",
              (naam, in) -> {
                melder.in(naam);
                try (var json = Ketenberichten.json(uit)) {
                  Ketenberichten.stroom(in, melder, melder.isLeeg() ? json : null);
                }
              });
      if (melder.isLeeg()) {
        uit.lever();
      }
      return melder.sluitAf();
    }
  }
}
