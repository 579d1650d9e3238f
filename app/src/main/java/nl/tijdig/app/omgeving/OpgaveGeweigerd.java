package nl.tijdig.app.omgeving;

import java.util.List;

/** Something speaks against what somebody entered; nothing of it was stored. */
public final class OpgaveGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Bezwaar> bezwaren;

  public OpgaveGeweigerd(List<Bezwaar> bezwaren) {
    super(bezwaren.toString());
    this.bezwaren = List.copyOf(bezwaren);
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

  public List<Bezwaar> bezwaren() {
    return bezwaren;
  }
}
