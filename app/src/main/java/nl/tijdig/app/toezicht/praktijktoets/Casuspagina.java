package nl.tijdig.app.toezicht.praktijktoets;

import java.util.List;

/** One page of the cases of a praktijktoets. */
record Casuspagina(List<Regel> rijen, int nummer, int aantalPaginas, int totaal) {

  private static final int PAGINA = 25;

  /**
   * A case with the number of its bevindingen, and of those that contradict the computed verdict.
   */
  public record Regel(Casusblad blad, long verschillen) {}

  static Casuspagina van(List<Casusblad> bladen, int gevraagd) {
    var paginas = Math.max(1, (bladen.size() + PAGINA - 1) / PAGINA);
    var nummer = Math.clamp(gevraagd, 1, paginas);
    var rijen =
        bladen.stream()
            .skip((nummer - 1L) * PAGINA)
            .limit(PAGINA)
            .map(blad -> new Regel(blad, verschillen(blad)))
            .toList();
    return new Casuspagina(rijen, nummer, paginas, bladen.size());
  }

  private static long verschillen(Casusblad blad) {
    return blad.casus().bevindingen().stream()
        .flatMap(bevinding -> blad.vergelijking(bevinding.aspect()).stream())
        .filter(vergelijking -> vergelijking == Vergelijking.VERSCHILT)
        .count();
  }
}
