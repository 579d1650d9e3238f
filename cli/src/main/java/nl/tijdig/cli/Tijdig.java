package nl.tijdig.cli;

import java.util.Locale;
import nl.tijdig.cli.berichten.BerichtenCommand;
import nl.tijdig.cli.genereer.GenereerCommand;
import nl.tijdig.cli.toets.ToetsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code tijdig}; exit status 0 done, 1 the input has faults, 2 wrong use. */
@Command(
    name = "tijdig",
    description = "Toetst dossiers van de jeugdbescherming aan de normen.",
    mixinStandardHelpOptions = true,
    version = "tijdig 0.1.0",
    subcommands = {ToetsCommand.class, GenereerCommand.class, BerichtenCommand.class})
public final class Tijdig {

  private Tijdig() {}

  public static void main(String[] args) {
    // Numbers in codes and dates are the same under any locale of the environment.
    Locale.setDefault(Locale.ROOT);
    System.exit(voerUit(args));
  }

  static int voerUit(String... args) {
    return new CommandLine(new Tijdig())
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Afloop::meld)
        .execute(args);
  }
}
