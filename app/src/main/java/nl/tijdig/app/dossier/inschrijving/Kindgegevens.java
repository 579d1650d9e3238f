package nl.tijdig.app.dossier.inschrijving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.jspecify.annotations.Nullable;

/** What must be so about a child before it enters the register: a code of the GI, never a name. */
public final class Kindgegevens {

  private static final Pattern CODE =
      Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
  private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}");

  private Kindgegevens() {}

  /**
   * Per field what is wrong with it, as a Dutch sentence with the remedy; empty when all is well.
   */
  public static Map<String, String> bezwaren(Betrokkenen wie, Set<String> jeugdregios) {
    var bezwaren = new LinkedHashMap<String, String>();
    code("kind", wie.kind(), bezwaren);
    code("gezin", wie.gezin(), bezwaren);
    var gemeente = wie.gemeente();
    if (gemeente == null || !GEMEENTE.matcher(gemeente).matches()) {
      bezwaren.put("gemeente", "Schrijf de gemeente als CBS-code van vier cijfers, zoals 0363");
    }
    if (wie.jeugdregio() == null || !jeugdregios.contains(wie.jeugdregio())) {
      bezwaren.put("jeugdregio", "Kies een jeugdregio die Tijdig kent, zoals JZ13");
    }
    return bezwaren;
  }

  private static void code(String veld, @Nullable String code, Map<String, String> bezwaren) {
    if (code != null && isBsn(code)) {
      bezwaren.put(
          veld, "Dit lijkt een BSN (" + veld + "); schrijf de eigen code van uw organisatie");
    } else if (code == null || !CODE.matcher(code).matches()) {
      bezwaren.put(
          veld,
          "Schrijf bij "
              + veld
              + " de eigen code van uw organisatie, zoals K-0412: geen naam, geen spaties,"
              + " met een cijfer, hoogstens 40 tekens");
    }
  }

  /** Nine digits, also when dots, dashes or slashes stand between them. */
  private static boolean isBsn(String code) {
    return NEGEN_CIJFERS.matcher(code.replaceAll("[\\s._/-]", "")).find();
  }
}
