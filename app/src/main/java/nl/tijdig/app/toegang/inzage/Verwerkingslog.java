package nl.tijdig.app.toegang.inzage;

import nl.tijdig.app.omgeving.Verwerkt;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes in the log of each child what was recorded on it, in the same transaction. */
@Component
class Verwerkingslog {

  private final Inzagelog log;

  Verwerkingslog(Inzagelog log) {
    this.log = log;
  }

  @EventListener
  void leg(Verwerkt verwerkt) {
    var aanwezig = SecurityContextHolder.getContext().getAuthentication();
    var wie =
        aanwezig == null
            ? UsernamePasswordAuthenticationToken.unauthenticated("systeem", null)
            : aanwezig;
    verwerkt
        .dossiers()
        .forEach(dossier -> log.leg(wie, Handeling.VASTLEGGEN, dossier, verwerkt.pad()));
  }
}
