package nl.tijdig.cli.toets;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.tijdig.cli.Uitvoer;
import nl.tijdig.cli.Voortgang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tijdig toets}: verdicts for every dossier of a file. */
@Command(
    name = "toets",
    description = "Toetst elk dossier van een bestand op een peildatum.",
    mixinStandardHelpOptions = true)
public final class ToetsCommand implements Callable<Integer> {

  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--invoer",
      required = true,
      paramLabel = "BESTAND",
      description = "Dossiers als NDJSON; - voor de standaardinvoer.")
  private String invoer = "-";

  @Option(
      names = "--peildatum",
      required = true,
      paramLabel = "JJJJ-MM-DD",
      description = "De dag waarop getoetst wordt; latere feiten tellen niet.")
  private String peildatum = "";

  @Option(
      names = "--uitvoer",
      paramLabel = "BESTAND",
      description = "Waar de oordelen heen gaan; - of weglaten voor de standaarduitvoer.")
  private String uitvoer = "-";

  @Option(names = "--samenvatting", description = "Aantallen per norm, GI en jeugdregio.")
  private boolean samenvatting;

  @Override
  public Integer call() throws IOException {
    var dag = dag();
    try (var in = invoer();
        var uit = Uitvoer.naar(uitvoer)) {
      var voortgang = Voortgang.van("toets", invoer.equals("-") ? -1 : lengte());
      var fouten = new Foutmelder(err());
      try (voortgang) {
        new Lopendeband(dag, samenvatting).toets(in, uit, fouten, voortgang);
      }
      if (fouten.aantal() > 0) {
        fouten.sluitAf();
        return 1;
      }
      uit.lever();
      return 0;
    }
  }

  private PrintWriter err() {
    return commando().getErr();
  }

  private CommandLine commando() {
    if (spec == null) {
      throw new IllegalStateException("toets hoort bij een opdrachtregel");
    }
    return spec.commandLine();
  }

  private InputStream invoer() throws IOException {
    if (invoer.equals("-")) {
      return System.in;
    }
    if (Files.isDirectory(Path.of(invoer))) {
      throw new NoSuchFileException(invoer + " (dit is een map)");
    }
    return Files.newInputStream(Path.of(invoer));
  }

  private long lengte() throws IOException {
    return Files.size(Path.of(invoer));
  }

  private LocalDate dag() {
    try {
      if (DAG.matcher(peildatum).matches()) {
        return LocalDate.parse(peildatum);
      }
    } catch (DateTimeException e) {
      throw verkeerd();
    }
    throw verkeerd();
  }

  private CommandLine.ParameterException verkeerd() {
    return new CommandLine.ParameterException(
        commando(),
        "--peildatum moet een bestaande dag zijn, zoals 2026-11-24 (gevonden: " + peildatum + ")");
  }
}
