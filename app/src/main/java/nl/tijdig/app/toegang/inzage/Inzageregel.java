package nl.tijdig.app.toegang.inzage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.app.toegang.mag.Paginas.Pagina;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What one request leaves in the log, as its page declares it.
 *
 * @param handeling what is about to happen; null when nothing can, for lack of a page or of a verb
 * @param dossier the child it is about, as far as the request names one
 */
record Inzageregel(@Nullable Handeling handeling, @Nullable String dossier, String pad) {

  private static final int LANGSTE_PAD = 500;

  /** Empty when the page holds nothing of any child. */
  static Optional<Inzageregel> van(
      HttpServletRequest verzoek, Optional<Pagina> pagina, Predicate<String> isGi) {
    var pad = Burgerservicenummer.masker(verzoek.getServletPath());
    if (pagina.isEmpty()) {
      return Optional.of(new Inzageregel(null, null, kort(pad)));
    }
    var inzage = op(pagina.get().methode(), Inzage.class);
    if (op(pagina.get().methode(), Mag.class) == null
        || inzage != null && inzage.wat() == Wat.NIETS) {
      return Optional.empty();
    }
    var vraag =
        inzage != null && isFilter(verzoek, inzage)
            ? Zoekvraag.tekst(verzoek, inzage.filters(), isGi)
            : "";
    return Optional.of(
        new Inzageregel(
            handeling(verzoek, pagina.get(), inzage),
            inzage == null ? null : dossier(verzoek, pagina.get(), inzage.over()),
            kort(pad + vraag)));
  }

  private static <A extends java.lang.annotation.Annotation> @Nullable A op(
      HandlerMethod pagina, Class<A> soort) {
    var eigen = pagina.getMethodAnnotation(soort);
    return eigen == null
        ? AnnotatedElementUtils.findMergedAnnotation(pagina.getBeanType(), soort)
        : eigen;
  }

  private static @Nullable Handeling handeling(
      HttpServletRequest verzoek, Pagina pagina, @Nullable Inzage inzage) {
    var verb = verzoek.getMethod();
    if (verb.equals("OPTIONS")) {
      return Handeling.ZIEN;
    }
    if (!pagina.isVerb()) {
      return null;
    }
    return switch (inzage == null ? Wat.VOLGENS_METHODE : inzage.wat()) {
      case ZOEKEN -> Handeling.ZOEKEN;
      case UITVOEREN -> Handeling.UITVOEREN;
      default ->
          inzage != null && isFilter(verzoek, inzage)
              ? Handeling.ZOEKEN
              : verb.equals("POST") ? Handeling.VASTLEGGEN : Handeling.ZIEN;
    };
  }

  private static boolean isFilter(HttpServletRequest verzoek, Inzage inzage) {
    return inzage.filters().length > 0 && verzoek.getQueryString() != null;
  }

  private static @Nullable String dossier(HttpServletRequest verzoek, Pagina pagina, String naam) {
    var nummer =
        pagina.delen().containsKey(naam)
            ? pagina.delen().get(naam)
            : naam.isEmpty() ? null : verzoek.getParameter(naam);
    return nummer == null || nummer.isBlank()
        ? null
        : kort(Burgerservicenummer.masker(nummer.strip()));
  }

  private static String kort(String tekst) {
    return tekst.substring(0, Math.min(LANGSTE_PAD, tekst.length()));
  }
}
