package nl.tijdig.berichten.ijw.retour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.codes.Codelijst;

/**
 * What was found wrong across messages (levels 3 and 4): return codes by the class that they are
 * about.
 */
public final class Klassecodes {

  /** The class of the header. */
  public static final String KOP = "Bericht/Header";

  private static final Code GEEN_OPMERKING = Codelijst.RETOURCODE.met("0200");

  private final Map<String, TreeSet<String>> codes = new LinkedHashMap<>();

  /** Notes a code at a class, by its path such as {@code Bericht/Client/.../StartProduct[2]}. */
  public Klassecodes meld(String pad, String retourcode) {
    Codelijst.RETOURCODE.met(retourcode);
    codes.computeIfAbsent(pad, klasse -> new TreeSet<>()).add(retourcode);
    return this;
  }

  /** Notes a code unless something holds. */
  public Klassecodes eis(boolean geldt, String pad, String retourcode) {
    return geldt ? this : meld(pad, retourcode);
  }

  /** Adds what another check found. */
  public Klassecodes met(Klassecodes ander) {
    ander.codes.forEach((pad, meer) -> meer.forEach(code -> meld(pad, code)));
    return this;
  }

  /** Whether nothing was found. */
  public boolean isLeeg() {
    return codes.isEmpty();
  }

  /** Whether something was found at this class itself. */
  public boolean heeft(String pad) {
    return codes.containsKey(pad);
  }

  /** The codes of a class; 0200 (no remark) when nothing was found there. */
  public List<Code> van(String pad) {
    var gevonden = codes.get(pad);
    return gevonden == null
        ? List.of(GEEN_OPMERKING)
        : gevonden.stream().map(Codelijst.RETOURCODE::met).toList();
  }

  @Override
  public String toString() {
    return codes.toString();
  }
}
