package nl.tijdig.app.pagina;

/** Where the reader is in a list; pages count from 1. */
public record Bladzijde(int nummer, int aantalPaginas) {

  /** The page asked for, of a list with this many lines. */
  public static Bladzijde van(int nummer, int aantal, int perPagina) {
    return new Bladzijde(Math.max(1, nummer), (aantal + perPagina - 1) / perPagina);
  }

  /** How many lines come before this page. */
  public static long begin(int nummer, int perPagina) {
    return (long) perPagina * (Math.max(1, nummer) - 1);
  }
}
