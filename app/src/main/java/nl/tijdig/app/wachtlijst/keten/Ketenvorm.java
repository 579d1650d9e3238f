package nl.tijdig.app.wachtlijst.keten;

import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.wachtlijst.keten.Ketenregister.Wachthulp;
import org.jspecify.annotations.Nullable;

/** Reads the form that says what must come first. */
final class Ketenvorm {

  private static final int LANGST = 100;

  private Ketenvorm() {}

  /** What was filled in: exactly one of the last two is there. */
  record Nieuw(String hulp, @Nullable String doorHulp, @Nullable String doorWat) {}

  static Nieuw lees(Antwoorden antwoorden, List<Wachthulp> wachtend, Keten keten) {
    var codes = wachtend.stream().map(Wachthulp::hulp).toList();
    var hulp = antwoorden.keuze("hulp", "keten.hulp", codes);
    var doorHulp = antwoorden.keuzeOfNiets("door_hulp", "keten.door-hulp", codes);
    var doorWat = antwoorden.tekstOfNiets("door_wat", "keten.door-wat", LANGST);
    antwoorden.eis((doorHulp == null) != (doorWat == null), Bezwaar.van("keten.een"));
    antwoorden.eis(
        doorHulp == null || !keten.isKring(hulp, doorHulp),
        Bezwaar.van("keten.kring").bij("door_hulp"));
    return new Nieuw(hulp, doorHulp, doorWat);
  }
}
