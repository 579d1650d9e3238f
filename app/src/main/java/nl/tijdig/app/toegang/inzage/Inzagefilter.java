package nl.tijdig.app.toegang.inzage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes the inzagelog before a page is shown, and when one is refused. */
public final class Inzagefilter extends OncePerRequestFilter implements AccessDeniedHandler {

  private static final Pattern ZONDER_GEGEVENS =
      Pattern.compile("/(stijl/.*|inloggen|uitloggen|error|geen-toegang|normen|agenda/.*)");
  private static final Pattern DOSSIER =
      Pattern.compile("/(?:dossiers|verzoeken)/(?!(?:nieuw|zoeken)$)([^/]+)(/.*)?");
  private static final String RISICO = "/team/risico";
  private static final Pattern BESTAND = Pattern.compile(".*[./](csv|pdf)");
  private static final int LANGSTE_PAD = 500;

  private final Inzagelog log;
  private final AccessDeniedHandlerImpl weigering = new AccessDeniedHandlerImpl();

  public Inzagefilter(Inzagelog log) {
    this.log = log;
    this.weigering.setErrorPage("/geen-toegang");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    leg(verzoek, null);
    try {
      verder.doFilter(verzoek, antwoord);
    } catch (RuntimeException | ServletException fout) {
      if (!(fout.getCause() instanceof AccessDeniedException)) {
        leg(verzoek, Handeling.MISLUKT);
      }
      throw fout;
    }
    if (antwoord.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      leg(verzoek, Handeling.GEWEIGERD);
    }
  }

  @Override
  public void handle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
      throws IOException, ServletException {
    leg(verzoek, Handeling.GEWEIGERD);
    weigering.handle(verzoek, antwoord, reden);
  }

  private void leg(HttpServletRequest verzoek, @Nullable Handeling vast) {
    var wie = SecurityContextHolder.getContext().getAuthentication();
    var pad = verzoek.getServletPath();
    if (wie == null
        || wie instanceof AnonymousAuthenticationToken
        || ZONDER_GEGEVENS.matcher(pad).matches()) {
      return;
    }
    var geschoond = Burgerservicenummer.masker(pad);
    var dossier = DOSSIER.matcher(geschoond);
    log.leg(
        wie,
        vast == null ? handeling(verzoek, pad) : vast,
        dossier.matches() ? dossier.group(1) : inHetFormulier(verzoek),
        kort(isFilter(verzoek) ? geschoond + Zoekvraag.tekst(verzoek, log::kentGi) : geschoond));
  }

  /** The dossier that a form names itself, because its address names none. */
  private static @Nullable String inHetFormulier(HttpServletRequest verzoek) {
    var nummer = RISICO.equals(verzoek.getServletPath()) ? verzoek.getParameter("nummer") : null;
    return nummer == null ? null : kort(Burgerservicenummer.masker(nummer));
  }

  private static Handeling handeling(HttpServletRequest verzoek, String pad) {
    if (isFilter(verzoek)) {
      return Handeling.ZOEKEN;
    }
    if (!verzoek.getMethod().equals("GET")) {
      return pad.endsWith("/zoeken") ? Handeling.ZOEKEN : Handeling.VASTLEGGEN;
    }
    return BESTAND.matcher(pad).matches() ? Handeling.UITVOEREN : Handeling.ZIEN;
  }

  /** The first screen with a filter; what was asked for is part of the line. */
  private static boolean isFilter(HttpServletRequest verzoek) {
    return verzoek.getServletPath().equals("/")
        && verzoek.getMethod().equals("GET")
        && verzoek.getQueryString() != null;
  }

  private static String kort(String tekst) {
    return tekst.substring(0, Math.min(LANGSTE_PAD, tekst.length()));
  }
}
