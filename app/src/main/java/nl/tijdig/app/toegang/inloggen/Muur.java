package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Turns away what no page of the product sends. A zero sign stands on no keyboard, cannot be
 * stored, and would break a page before it could write its line in the log; every page takes forms
 * only.
 */
final class Muur extends StrictHttpFirewall {

  private static final String NULTEKEN = "%00";

  Muur() {
    setAllowedParameterValues(waarde -> waarde.indexOf(0) < 0);
  }

  @Override
  public FirewalledRequest getFirewalledRequest(HttpServletRequest verzoek) {
    var vraag = verzoek.getQueryString();
    if (vraag != null && vraag.contains(NULTEKEN)) {
      throw new RequestRejectedException("een nulteken in de vraag");
    }
    if (verzoek.getMethod().equals("POST") && !isFormulier(verzoek.getContentType())) {
      throw new RequestRejectedException("geen formulier");
    }
    return super.getFirewalledRequest(verzoek);
  }

  private static boolean isFormulier(@Nullable String soort) {
    return soort == null
        || soort
            .toLowerCase(Locale.ROOT)
            .matches("(application/x-www-form-urlencoded|multipart/form-data)\\b.*");
  }
}
