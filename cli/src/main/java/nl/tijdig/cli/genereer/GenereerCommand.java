package nl.tijdig.cli.genereer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.cli.Uitvoer;
import nl.tijdig.cli.Voortgang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tijdig genereer}: a fictitious population, the same bytes for the same seed. */
@Command(
    name = "genereer",
    description = "Maakt fictieve dossiers; hetzelfde zaad geeft hetzelfde bestand.",
    mixinStandardHelpOptions = true)
public final class GenereerCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--dossiers",
      required = true,
      paramLabel = "AANTAL",
      description = "Hoeveel dossiers.")
  private long dossiers;

  @Option(names = "--zaad", required = true, paramLabel = "GETAL", description = "Het zaad.")
  private long zaad;

  @Option(
      names = "--uitvoer",
      required = true,
      paramLabel = "BESTAND",
      description = "Waar de dossiers heen gaan; - voor de standaarduitvoer.")
  private String uitvoer = "-";

  @Option(
      names = "--peildatum",
      paramLabel = "JJJJ-MM-DD",
      defaultValue = "2026-11-24",
      description = "Na deze dag gebeurt er niets meer (standaard ${DEFAULT-VALUE}).")
  private LocalDate peildatum = LocalDate.EPOCH;

  @Option(names = "--exact", description = "Alleen exacte datums.")
  private boolean exact;

  @Option(
      names = "--profiel",
      paramLabel = "gewoon|vol",
      defaultValue = "GEWOON",
      description = "vol: ook elk gesprek, ongeveer vijftig feiten per dossier.")
  private Vertelling profiel = Vertelling.GEWOON;

  @Override
  public Integer call() throws IOException {
    if (dossiers < 0 && spec != null) {
      throw new ParameterException(spec.commandLine(), "--dossiers moet 0 of meer zijn");
    }
    var bevolking = new Bevolking(zaad, peildatum, exact, profiel);
    try (var uit = Uitvoer.naar(uitvoer);
        var schrijver = new Schrijver(uit);
        var voortgang = Voortgang.van("genereer", dossiers)) {
      for (var nummer = 1L; nummer <= dossiers; nummer++) {
        schrijver.schrijf(bevolking.dossier(nummer));
        voortgang.tot(nummer);
      }
      schrijver.flush();
      uit.lever();
    }
    return 0;
  }
}
