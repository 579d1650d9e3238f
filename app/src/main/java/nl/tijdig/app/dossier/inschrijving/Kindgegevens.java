package nl.tijdig.app.dossier.inschrijving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.jspecify.annotations.Nullable;

/** What must be so about a child before it enters the register: a code of the GI, never a name. */
public final class Kindgegevens {

  private static final Pattern CODE =
      Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
  private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}");

  private Kindgegevens() {}

  /** Per field what is wrong with it; empty when all is well. */
  public static Map<String, Bezwaar> bezwaren(Betrokkenen wie, Set<String> jeugdregios) {
    var bezwaren = new LinkedHashMap<String, Bezwaar>();
    code("kind", wie.kind(), bezwaren);
    code("gezin", wie.gezin(), bezwaren);
    var gemeente = wie.gemeente();
    if (gemeente == null || !GEMEENTE.matcher(gemeente).matches()) {
      bezwaren.put("gemeente", Bezwaar.van("inschrijven.geen-gemeente").bij("gemeente"));
    }
    if (wie.jeugdregio() == null || !jeugdregios.contains(wie.jeugdregio())) {
      bezwaren.put("jeugdregio", Bezwaar.van("inschrijven.geen-jeugdregio").bij("jeugdregio"));
    }
    return bezwaren;
  }

  private static void code(String veld, @Nullable String code, Map<String, Bezwaar> bezwaren) {
    var kop = Bezwaar.van("inschrijven." + veld);
    if (code != null && isBsn(code)) {
      bezwaren.put(veld, Bezwaar.van("inschrijven.lijkt-bsn", kop).bij(veld));
    } else if (code == null || !CODE.matcher(code).matches()) {
      bezwaren.put(veld, Bezwaar.van("inschrijven.geen-code", kop).bij(veld));
    }
  }

  /** Nine digits, also when dots, dashes or slashes stand between them. */
  private static boolean isBsn(String code) {
    return NEGEN_CIJFERS.matcher(code.replaceAll("[\\s._/-]", "")).find();
  }
}
