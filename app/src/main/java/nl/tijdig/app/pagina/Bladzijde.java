package nl.tijdig.app.pagina;

/** Where the reader is in a list; pages count from 1, and an empty list has one page too. */
public record Bladzijde(int nummer, int aantalPaginas) {

  /** The page asked for, of a list with this many lines; who asks beyond the end gets the last. */
  public static Bladzijde van(int nummer, long aantal, int perPagina) {
    var paginas = (int) Math.max(1, (aantal + perPagina - 1) / perPagina);
    return new Bladzijde(Math.clamp(nummer, 1, paginas), paginas);
  }

  /** How many lines come before this page. */
  public static long begin(int nummer, int perPagina) {
    return (long) perPagina * (Math.max(1, nummer) - 1);
  }
}
