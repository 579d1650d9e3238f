package nl.tijdig.app.organisaties;

import java.util.List;

/** Something speaks against an entry in the registers; nothing of it was stored. */
public final class OpgaveGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Bezwaar> bezwaren;

  public OpgaveGeweigerd(List<Bezwaar> bezwaren) {
    super(bezwaren.toString());
    this.bezwaren = List.copyOf(bezwaren);
  }

  OpgaveGeweigerd(String zin, Object... gegevens) {
    this(List.of(Bezwaar.van(zin, gegevens)));
  }

  public List<Bezwaar> bezwaren() {
    return bezwaren;
  }
}
