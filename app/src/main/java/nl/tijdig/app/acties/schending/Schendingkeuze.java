package nl.tijdig.app.acties.schending;

import java.util.List;
import nl.tijdig.app.acties.termijn.Termijnplicht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;

/** What the reader chose to see, as it stands in the address; anything unknown is all of it. */
record Schendingkeuze(@Nullable String rol, @Nullable String norm) {

  /** The duty-holders that a norm can have. */
  static final List<Rol> ROLLEN =
      List.of(Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER, Rol.ZORGBEMIDDELAAR);

  public @Nullable String rolnaam() {
    return ROLLEN.stream()
        .filter(een -> een.code().equals(rol))
        .map(Rol::name)
        .findFirst()
        .orElse(null);
  }

  public @Nullable String normcode() {
    return normen().stream().filter(code -> code.equals(norm)).findFirst().orElse(null);
  }

  static List<String> normen() {
    return Termijnplicht.NORMEN.stream().map(NormId::code).toList();
  }

  static List<String> rollen() {
    return ROLLEN.stream().map(Rol::code).toList();
  }
}
