package nl.tijdig.cli.berichten;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tijdig.berichten.Ketenberichten;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tijdig berichten valideer}: every fault of messages, with its place and its rule. */
@Command(
    name = "valideer",
    description = "Toetst berichten aan het schema en aan de regels binnen een bericht.",
    mixinStandardHelpOptions = true)
final class ValideerCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "Berichten als XML; - voor de standaardinvoer.")
  private List<String> bestanden = List.of();

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("valideer hoort bij een opdrachtregel");
    }
    var opdracht = spec.commandLine();
    var melder = new Berichtmelder(opdracht.getErr());
    new Berichtbestanden(bestanden)
        .lees(
            "berichten",
            (naam, in) -> {
              melder.in(naam);
              Ketenberichten.stroom(in, melder, null);
            });
    if (melder.isLeeg()) {
      var aantal = bestanden.size();
      opdracht.getOut().println(aantal + (aantal == 1 ? " bericht" : " berichten") + " in orde");
      opdracht.getOut().flush();
    }
    return melder.sluitAf();
  }
}
