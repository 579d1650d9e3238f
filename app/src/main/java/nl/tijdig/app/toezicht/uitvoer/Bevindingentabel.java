package nl.tijdig.app.toezicht.uitvoer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.kern.oordeel.Oordeel;

/** All bevindingen of a praktijktoets that hold, one a line, with who recorded each and when. */
final class Bevindingentabel {

  private static final List<String> KOP =
      Stream.concat(
              Stream.of(
                  "casus",
                  "dossier",
                  "omschrijving",
                  "gi",
                  "jeugdregio",
                  "aspect",
                  "beoordeling",
                  "bronnen",
                  "toelichting",
                  "berekend",
                  "uiterlijk",
                  "vergelijking",
                  "reden van verbetering",
                  "vastgelegd door"),
              Tabelbestand.momentkop("vastgelegd op").stream())
          .toList();

  private Bevindingentabel() {}

  static Tabelbestand van(List<Casusblad> bladen, Tabelbestand.Wens wens) {
    var tabel = new Tabelbestand(wens, KOP);
    bladen.forEach(blad -> schrijf(tabel, blad));
    return tabel;
  }

  private static void schrijf(Tabelbestand tabel, Casusblad blad) {
    blad.vastleggingen().stream()
        .filter(Vastlegging::geldt)
        .sorted(Comparator.comparing(vastlegging -> vastlegging.bevinding().aspect()))
        .forEach(vastlegging -> regel(tabel, blad, vastlegging));
  }

  private static void regel(Tabelbestand tabel, Casusblad blad, Vastlegging vastlegging) {
    var bevinding = vastlegging.bevinding();
    var aspect = bevinding.aspect();
    var oordeel = blad.oordeel(aspect);
    tabel.rij(
        blad.casus().nummer(),
        blad.casus().dossier(),
        blad.omschrijving(),
        blad.casus().gi(),
        blad.casus().jeugdregio(),
        aspect.code(),
        bevinding.beoordeling().code(),
        String.join(" ", bevinding.bronnen().stream().map(Bewijsbron::code).toList()),
        bevinding.toelichting(),
        oordeel.map(o -> o.uitkomst().code()).orElse(""),
        oordeel.map(Bevindingentabel::uiterlijk).orElse(""),
        vergelijking(blad, aspect),
        vastlegging.reden(),
        vastlegging.door(),
        vastlegging.op());
  }

  private static String uiterlijk(Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    return uiterlijk == null ? "" : uiterlijk.inDagen();
  }

  private static String vergelijking(Casusblad blad, Aspect aspect) {
    return blad.vergelijking(aspect).map(v -> v.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
