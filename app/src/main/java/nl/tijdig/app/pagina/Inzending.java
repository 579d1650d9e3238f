package nl.tijdig.app.pagina;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;

/** A form that came in: a parameter of the page that takes it. */
public interface Inzending {

  /** What was filled in. */
  Antwoorden antwoorden();

  /**
   * Does what the form asks.
   *
   * @param daad gives the page to go on to, or throws {@link OpgaveGeweigerd}
   * @param terug gives the page with the form as it was filled in; what speaks against it is shown
   *     by {@code layout/bezwaren}, and each field of it is marked
   */
  String verwerk(Function<Antwoorden, String> daad, Supplier<String> terug);
}
