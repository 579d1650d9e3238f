package nl.tijdig.app.toezicht.casus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vergelijking;

/** The cases of a praktijktoets as a list: which of them, and in which order. */
final class Casuspagina {

  /**
   * What a reader can ask for: those that are not judged yet, or that contradict what was computed.
   */
  static final List<String> KEUZES = List.of("open", "verschil");

  private static final int PAGINA = 25;

  private Casuspagina() {}

  /**
   * A case with the number of its bevindingen, and of those that contradict the computed verdict.
   */
  public record Regel(Casusblad blad, int bevindingen, long verschillen) {

    private static Regel van(Casusblad blad) {
      return new Regel(blad, blad.casus().bevindingen().size(), Casuspagina.verschillen(blad));
    }

    String gi() {
      return Objects.requireNonNullElse(blad.casus().gi(), "");
    }
  }

  static Lijst<Regel> van(List<Casusblad> bladen, String welke, Lijstadres adres) {
    var regels = bladen.stream().map(Regel::van).filter(filter(welke)).sorted(orde(adres)).toList();
    return Lijst.uit(adres, regels, PAGINA);
  }

  private static Predicate<Regel> filter(String welke) {
    return switch (welke) {
      case "open" -> regel -> regel.bevindingen() == 0;
      case "verschil" -> regel -> regel.verschillen() > 0;
      default -> regel -> true;
    };
  }

  private static Comparator<Regel> orde(Lijstadres adres) {
    Comparator<Regel> orde =
        switch (Objects.requireNonNullElse(adres.kolom(), "")) {
          case "gi" -> Comparator.comparing(Regel::gi);
          case "bevindingen" -> Comparator.comparingInt(Regel::bevindingen);
          case "verschillen" -> Comparator.comparingLong(Regel::verschillen);
          default -> Comparator.comparingInt(regel -> regel.blad().casus().nummer());
        };
    return adres.isAflopend() ? orde.reversed() : orde;
  }

  private static long verschillen(Casusblad blad) {
    return blad.casus().bevindingen().stream()
        .flatMap(bevinding -> blad.vergelijking(bevinding.aspect()).stream())
        .filter(vergelijking -> vergelijking == Vergelijking.VERSCHILT)
        .count();
  }
}
