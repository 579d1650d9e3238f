package nl.tijdig.app.toezicht.controle;

/** The numbers that are possible, both ends included: {@code 8} or {@code 5 - 8}. */
record Telbereik(int minstens, int hoogstens) {

  boolean bevat(int getal) {
    return minstens <= getal && getal <= hoogstens;
  }

  @Override
  public String toString() {
    return minstens == hoogstens ? Integer.toString(minstens) : minstens + " - " + hoogstens;
  }
}
