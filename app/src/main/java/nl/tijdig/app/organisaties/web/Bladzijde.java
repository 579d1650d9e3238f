package nl.tijdig.app.organisaties.web;

/** Where the reader is in a list. */
record Bladzijde(int nummer, int aantalPaginas) {

  static Bladzijde van(int nummer, int aantal, int perPagina) {
    return new Bladzijde(Math.max(1, nummer), (aantal + perPagina - 1) / perPagina);
  }
}
