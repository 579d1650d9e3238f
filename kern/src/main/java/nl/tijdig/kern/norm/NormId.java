package nl.tijdig.kern.norm;

/** The seventeen norm ids, in the order in which verdicts are given, each with its source. */
public enum NormId {
  N1("n1", "004:381-394"),
  N1_TIJDIG("n1.tijdig", "004:393-394"),
  N1_ACTIEF("n1.actief", "004:431-450"),
  N1_VAST("n1.vast", "004:387-391"),
  N2("n2", "004:585-604"),
  N2_AANWEZIG("n2.aanwezig", "004:597-604"),
  N2_TIJDIG("n2.tijdig", "004:585-588"),
  N2_GEDRAGEN("n2.gedragen", "004:590-595"),
  N3("n3", "004:761-785"),
  N3_TIJDIG("n3.tijdig", "004:777-784"),
  N3_PASSEND("n3.passend", "004:767-775"),
  BESLUIT_AANWIJZING("besluit.aanwijzing", "Besluit Jeugdwet 4.2.1-4.2.3"),
  BESLUIT_CONTACT("besluit.contact", "Besluit Jeugdwet 4.2.1-4.2.3"),
  JEUGDWET_PLAN("jeugdwet.plan", "Jeugdwet 4.1.3"),
  BESLUIT_EVALUATIE("besluit.evaluatie", "Besluit Jeugdwet 4.2.4"),
  REKENKAMER_CONTACT("rekenkamer.contact", "003:978-980"),
  BRIEF_INZET("brief.inzet", "001:1032-1033");

  private final String code;
  private final String grondslag;

  NormId(String code, String grondslag) {
    this.code = code;
    this.grondslag = grondslag;
  }

  /** The id of the interchange format, such as {@code n1.tijdig}. */
  public String code() {
    return code;
  }

  /** Seed line ({@code 004:393-394}) or article. */
  public String grondslag() {
    return grondslag;
  }

  /** Whether this is the overall verdict of n1, n2 or n3. */
  public boolean isGeheel() {
    return this == N1 || this == N2 || this == N3;
  }

  /** The norm with this id of the interchange format. */
  public static NormId van(String code) {
    for (var id : values()) {
      if (id.code.equals(code)) {
        return id;
      }
    }
    throw new IllegalArgumentException("onbekende norm '" + code + "'");
  }
}
