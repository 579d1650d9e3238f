package nl.tijdig.app.toezicht.uitvoer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.kern.oordeel.Oordeel;

/** All bevindingen of a praktijktoets as RFC 4180: comma, CRLF, a line with names. */
final class Tabelbestand {

  private static final String[] KOP = {
    "casus",
    "dossier",
    "gi",
    "jeugdregio",
    "aspect",
    "beoordeling",
    "bronnen",
    "toelichting",
    "berekend",
    "uiterlijk",
    "vergelijking",
    "door",
    "op"
  };

  private Tabelbestand() {}

  static String van(List<Casusblad> bladen) {
    var uit = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(uit)) {
      csv.writeRecord(KOP);
      bladen.forEach(blad -> schrijf(csv, blad));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toString();
  }

  private static void schrijf(CsvWriter csv, Casusblad blad) {
    blad.vastleggingen().stream()
        .filter(Vastlegging::geldt)
        .sorted(Comparator.comparing(vastlegging -> vastlegging.bevinding().aspect()))
        .forEach(vastlegging -> csv.writeRecord(regel(blad, vastlegging)));
  }

  private static String[] regel(Casusblad blad, Vastlegging vastlegging) {
    var bevinding = vastlegging.bevinding();
    var aspect = bevinding.aspect();
    var oordeel = blad.oordeel(aspect);
    return new String[] {
      Integer.toString(blad.casus().nummer()),
      Objects.toString(blad.casus().dossier(), ""),
      Objects.toString(blad.casus().gi(), ""),
      Objects.toString(blad.casus().jeugdregio(), ""),
      aspect.code(),
      bevinding.beoordeling().code(),
      String.join(" ", bevinding.bronnen().stream().map(Bewijsbron::code).toList()),
      Objects.toString(bevinding.toelichting(), ""),
      oordeel.map(o -> o.uitkomst().code()).orElse(""),
      oordeel.map(Tabelbestand::uiterlijk).orElse(""),
      vergelijking(blad, aspect),
      vastlegging.door(),
      vastlegging.op().toString()
    };
  }

  private static String uiterlijk(Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    return uiterlijk == null ? "" : uiterlijk.inDagen();
  }

  private static String vergelijking(Casusblad blad, Aspect aspect) {
    return blad.vergelijking(aspect).map(v -> v.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
