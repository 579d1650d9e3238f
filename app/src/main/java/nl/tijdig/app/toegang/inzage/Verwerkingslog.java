package nl.tijdig.app.toegang.inzage;

import nl.tijdig.app.toegang.Ingezien;
import nl.tijdig.app.toegang.Verwerkt;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes in the log of each child what a page recorded on it, or showed of it. */
@Component
class Verwerkingslog {

  private final Inzagelog log;

  Verwerkingslog(Inzagelog log) {
    this.log = log;
  }

  /** In the same transaction as what was recorded. */
  @EventListener
  void leg(Verwerkt verwerkt) {
    verwerkt.dossiers().forEach(dossier -> log.legGelukt(wie(), dossier, verwerkt.pad()));
  }

  /** Under the address of the page that is being made. */
  @EventListener
  void leg(Ingezien ingezien) {
    var vraag = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    log.leg(wie(), Handeling.ZIEN, ingezien.dossier(), vraag.getRequest().getServletPath());
  }

  private static Authentication wie() {
    var aanwezig = SecurityContextHolder.getContext().getAuthentication();
    return aanwezig == null
        ? UsernamePasswordAuthenticationToken.unauthenticated("systeem", null)
        : aanwezig;
  }
}
