package nl.tijdig.app.identiteit.namen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a child.
 *
 * @param rol one of {@link #ROLLEN}
 * @param contact one of {@link #CONTACT}
 * @param vervallen has no part in this dossier any more, or never had
 */
record Relatie(
    String naam, String rol, @Nullable String telefoon, String contact, boolean vervallen) {

  /** Who somebody is to the child; who has authority decides with whom the koers is made. */
  static final List<String> ROLLEN =
      List.of("ouder_met_gezag", "ouder_zonder_gezag", "pleegouder", "voogd", "familie", "netwerk");

  /** Whether the child may have contact, and wants to. */
  static final List<String> CONTACT =
      List.of("gewenst", "mag", "ongewenst", "verboden", "onbekend");

  /** As the form has it. */
  Map<String, String> velden() {
    return Map.of(
        "naam", naam,
        "rol", rol,
        "telefoon", Objects.requireNonNullElse(telefoon, ""),
        "contact", contact,
        "vervallen", vervallen ? "true" : "");
  }
}
