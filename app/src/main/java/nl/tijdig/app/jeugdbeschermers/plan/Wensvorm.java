package nl.tijdig.app.jeugdbeschermers.plan;

import java.util.Arrays;
import java.util.TreeMap;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;

/**
 * Reads which child goes to whom. The proposal has a line for each decision: {@code groep-3} says
 * who, {@code in-3} which children, {@code kies-3} that it counts, {@code alleen} that only this
 * one does. A plan that was looked at has a field {@code kind-D-001661} for each child.
 */
public final class Wensvorm {

  private static final String KIND = "kind-";
  private static final String GROEP = "groep-";
  private static final String LEEG = "";

  private Wensvorm() {}

  /** What was chosen; a day or reason that cannot be read is remembered with the answers. */
  public static Wens lees(Antwoorden antwoorden) {
    var wie = new TreeMap<String, String>();
    for (var veld : antwoorden.velden()) {
      var gekozen = antwoorden.tekst(veld);
      if (gekozen.isEmpty()) {
        continue;
      }
      if (veld.startsWith(KIND)) {
        wie.put(veld.substring(KIND.length()), gekozen);
      } else if (veld.startsWith(GROEP)) {
        var plaats = veld.substring(GROEP.length());
        if (telt(antwoorden, plaats)) {
          antwoorden.keuzes("in-" + plaats).forEach(nummer -> wie.put(nummer, gekozen));
        }
      }
    }
    wie.remove(LEEG);
    var van = antwoorden.tekstOfNiets("van");
    return new Wens(
        van,
        van == null ? null : reden(antwoorden),
        van == null ? null : antwoorden.dagOfNiets("op", "plan.op"),
        wie);
  }

  private static boolean telt(Antwoorden antwoorden, String plaats) {
    var alleen = antwoorden.tekst("alleen");
    return alleen.isEmpty() ? antwoorden.is("kies-" + plaats) : alleen.equals(plaats);
  }

  private static @Nullable Ontkoppelreden reden(Antwoorden antwoorden) {
    return Arrays.stream(Ontkoppelreden.values())
        .filter(waarde -> waarde.name().equals(antwoorden.tekst("reden")))
        .findFirst()
        .orElse(null);
  }
}
