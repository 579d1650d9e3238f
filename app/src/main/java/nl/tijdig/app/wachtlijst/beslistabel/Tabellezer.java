package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;

/**
 * Reads a table as people type it: factors divided by semicolons, such as {@code Acuut gevaar: ja,
 * nee; Leeftijd: tot 4, 4 of ouder}; and lines such as {@code ja, * = hoog; nee, tot 4 = midden}.
 */
final class Tabellezer {

  private static final Pattern REGELS = Pattern.compile("[;\\n]");
  private static final Pattern KOMMA = Pattern.compile(",");
  private static final int MEESTE_REGELS = 200;

  private final List<Bezwaar> bezwaren = new ArrayList<>();

  private Tabellezer() {}

  /**
   * The table that was typed.
   *
   * @throws OpgaveGeweigerd naming each line that cannot be read
   */
  static Beslistabel lees(String factoren, String regels) {
    var lezer = new Tabellezer();
    var gelezen = lezer.factoren(factoren);
    OpgaveGeweigerd.bij(lezer.bezwaren);
    var tabel = new Beslistabel(gelezen, lezer.regels(regels, gelezen));
    OpgaveGeweigerd.bij(lezer.bezwaren);
    return tabel;
  }

  private List<Factor> factoren(String tekst) {
    var gelezen = new ArrayList<Factor>();
    var namen = new HashSet<String>();
    var combinaties = 1L;
    for (var regel : delen(REGELS, tekst)) {
      var delen = regel.split(":", 2);
      var waarden = delen.length < 2 ? List.<String>of() : delen(KOMMA, delen[1]);
      var naam = delen[0].strip();
      if (naam.isEmpty() || waarden.size() < 2 || new HashSet<>(waarden).size() < waarden.size()) {
        bezwaren.add(Bezwaar.van("beslistabel.factor", regel).bij("factoren"));
      } else if (!namen.add(naam)) {
        bezwaren.add(Bezwaar.van("beslistabel.dubbel", naam).bij("factoren"));
      } else if (combinaties * waarden.size() > Beslistabel.MEESTE_COMBINATIES) {
        bezwaren.add(
            Bezwaar.van("beslistabel.te-veel", Beslistabel.MEESTE_COMBINATIES).bij("factoren"));
      } else {
        combinaties *= waarden.size();
        gelezen.add(new Factor(naam, waarden));
      }
    }
    return gelezen;
  }

  private List<Beslisregel> regels(String tekst, List<Factor> factoren) {
    var gelezen = new ArrayList<Beslisregel>();
    for (var regel : delen(REGELS, tekst)) {
      var delen = regel.split("=", 2);
      var klasse = Risicoklasse.van(delen.length < 2 ? "" : delen[1].strip());
      var voorwaarden = delen(KOMMA, delen[0]);
      if (klasse.isEmpty() || !past(voorwaarden, factoren) || gelezen.size() >= MEESTE_REGELS) {
        bezwaren.add(Bezwaar.van("beslistabel.regel", regel, factoren.size()).bij("regels"));
      } else {
        gelezen.add(new Beslisregel(voorwaarden, klasse.get()));
      }
    }
    return gelezen;
  }

  private static boolean past(List<String> voorwaarden, List<Factor> factoren) {
    if (voorwaarden.size() != factoren.size()) {
      return false;
    }
    for (var i = 0; i < factoren.size(); i++) {
      var voorwaarde = voorwaarden.get(i);
      if (!voorwaarde.equals(Beslisregel.MAAKT_NIET_UIT)
          && !factoren.get(i).waarden().contains(voorwaarde)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> delen(Pattern scheiding, String tekst) {
    return Arrays.stream(scheiding.split(tekst))
        .map(String::strip)
        .filter(deel -> !deel.isEmpty())
        .toList();
  }
}
