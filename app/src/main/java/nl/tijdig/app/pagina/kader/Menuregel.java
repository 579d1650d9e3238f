package nl.tijdig.app.pagina.kader;

import nl.tijdig.app.pagina.InMenu.Waar;
import org.springframework.web.method.HandlerMethod;

/** One item of the menu, and the page behind it. */
record Menuregel(String tekst, int plaats, Waar waar, String adres, HandlerMethod pagina) {

  /** Whether the reader is on this page, or on one below it. */
  public boolean isHier(String pad) {
    return pad.equals(adres) || !adres.equals("/") && pad.startsWith(adres + "/");
  }
}
