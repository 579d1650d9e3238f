package nl.tijdig.app.acties;

import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;

/** A kind of action with the button that helps; declared as a bean by the room that knows how. */
public interface Actiesoort {

  /** Whether this kind is one of these, such as {@code n3.tijdig}. */
  boolean kent(String soort);

  /**
   * The button for somebody of this role.
   *
   * @param geval what is known of the action where the button stands
   * @return null when this role can only look
   */
  @Nullable Knop knop(Geval geval, Rol rol);

  /**
   * An action in a list.
   *
   * @param dossier number of the dossier
   * @param geenHulpBepaald whether no help was determined yet
   */
  record Geval(String soort, String dossier, boolean geenHulpBepaald) {}

  /**
   * The one button that helps.
   *
   * @param tekst the key of the word on it
   * @param adres where it leads
   */
  record Knop(String tekst, String adres) {

    /** Only looks at the dossier. */
    public static Knop open(String dossier) {
      return new Knop("knop.open", "/dossiers/" + dossier);
    }
  }
}
