package nl.tijdig.kern.toets;

/** What can be the answer to a yes-no question about days that may be uncertain. */
enum Zekerheid {
  NEE(false),
  JA(true),
  MISSCHIEN(false, true);

  private final boolean[] antwoorden;

  Zekerheid(boolean... antwoorden) {
    this.antwoorden = antwoorden;
  }

  /** Of a question to which at least one answer is possible. */
  static Zekerheid van(boolean kanJa, boolean kanNee) {
    if (!kanNee) {
      return JA;
    }
    return kanJa ? MISSCHIEN : NEE;
  }

  /** Whether a day out of {@code [vroegst, laatst]} is on or before a limit. */
  static Zekerheid voor(int vroegst, int laatst, int grens) {
    return van(vroegst <= grens, laatst > grens);
  }

  /** Each possible answer; nobody changes them. */
  boolean[] antwoorden() {
    return antwoorden;
  }

  boolean kanJa() {
    return this != NEE;
  }

  boolean kanNee() {
    return this != JA;
  }

  /** The answer to "this or that" of two independent questions. */
  Zekerheid of(Zekerheid ander) {
    if (this == JA || ander == JA) {
      return JA;
    }
    return this == NEE ? ander : this;
  }
}
