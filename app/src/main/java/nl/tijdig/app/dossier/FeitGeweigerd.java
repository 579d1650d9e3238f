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

  /** The id of the form stands with a fact that who asks does not see, so it is not theirs. */
  static FeitGeweigerd vanEenAnder() {
    return new FeitGeweigerd(
        List.of("Dit formulier is al gebruikt; open het opnieuw en vul het in"));
  }
}
