package nl.tijdig.app.dossier;

import java.util.List;

/** A fact was not recorded; nothing of it is stored. */
public final class FeitGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> bezwaren;

  /** The objections are Dutch sentences for the person who records. */
  public FeitGeweigerd(List<String> bezwaren) {
    super(String.join("; ", bezwaren));
    this.bezwaren = List.copyOf(bezwaren);
  }

  public List<String> bezwaren() {
    return bezwaren;
  }
}
