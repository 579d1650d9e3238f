package nl.tijdig.app.omgeving;

import java.util.List;

/** Something speaks against what somebody entered; nothing of it was stored. */
public final class OpgaveGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Bezwaar> bezwaren;
  private final boolean isIngehaald;

  public OpgaveGeweigerd(List<Bezwaar> bezwaren) {
    this(bezwaren, false);
  }

  private OpgaveGeweigerd(List<Bezwaar> bezwaren, boolean isIngehaald) {
    super(bezwaren.toString());
    this.bezwaren = List.copyOf(bezwaren);
    this.isIngehaald = isIngehaald;
  }

  /**
   * What the form was made on changed meanwhile; sent again from the page that tells so, it is
   * taken.
   *
   * @param wat who changed what, when, and into what
   */
  public static OpgaveGeweigerd ingehaald(List<Bezwaar> wat) {
    return new OpgaveGeweigerd(wat, true);
  }

  public OpgaveGeweigerd(Bezwaar bezwaar) {
    this(List.of(bezwaar));
  }

  public OpgaveGeweigerd(String zin, Object... gegevens) {
    this(List.of(Bezwaar.van(zin, gegevens)));
  }

  /**
   * Refuses when something speaks against it.
   *
   * @throws OpgaveGeweigerd with these, when there are any
   */
  public static void bij(List<Bezwaar> bezwaren) {
    if (!bezwaren.isEmpty()) {
      throw new OpgaveGeweigerd(bezwaren);
    }
  }

  /** Whether nothing is wrong with it but that somebody else was first. */
  public boolean isIngehaald() {
    return isIngehaald;
  }

  public List<Bezwaar> bezwaren() {
    return bezwaren;
  }
}
