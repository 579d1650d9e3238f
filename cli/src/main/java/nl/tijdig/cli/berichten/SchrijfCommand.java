package nl.tijdig.cli.berichten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.tijdig.berichten.ijw.lezen.Jsonbericht;
import nl.tijdig.cli.Voortgang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tijdig berichten schrijf}: files in XML of what {@code lees} gives, all or none. */
@Command(
    name = "schrijf",
    description = "Schrijft berichten als XML, een bestand per bericht, uit de JSON van 'lees'.",
    mixinStandardHelpOptions = true)
final class SchrijfCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "BESTAND",
      description = "Berichten als JSON; - of weglaten voor de standaardinvoer.")
  private String invoer = "-";

  @Option(
      names = "--map",
      required = true,
      paramLabel = "MAP",
      description =
          "De bestaande map waarin de bestanden komen, zoals JW305-0001.xml of vtoDi01-0001.xml.")
  private String map = ".";

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("schrijf hoort bij een opdrachtregel");
    }
    var melder = new Berichtmelder(spec.commandLine().getErr());
    melder.in(invoer);
    try (var in = Berichtbestanden.open(invoer);
        var json = new Jsonbericht(in);
        var uit = new Berichtmap(Path.of(map));
        var voortgang = Voortgang.van("berichten", -1)) {
      for (var aantal = 1L; json.volgende(); aantal++) {
        uit.schrijf(json, melder);
        voortgang.tot(aantal);
      }
      if (melder.isLeeg()) {
        uit.lever();
      }
    }
    return melder.sluitAf();
  }
}
