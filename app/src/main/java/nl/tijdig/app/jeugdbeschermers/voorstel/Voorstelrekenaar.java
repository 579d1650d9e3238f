package nl.tijdig.app.jeugdbeschermers.voorstel;

import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel;
import org.springframework.stereotype.Component;

/** Computes a proposal that was asked for; the page meanwhile says how far it is. */
@Component
class Voorstelrekenaar {

  private final Voorstelopslag opslag;
  private final Voorstelvragen vragen;
  private final Koppelvoorstel voorstel;

  Voorstelrekenaar(Voorstelopslag opslag, Voorstelvragen vragen, Koppelvoorstel voorstel) {
    this.opslag = opslag;
    this.vragen = vragen;
    this.voorstel = voorstel;
  }

  /** Of the question as it stands by now. */
  void reken(long id) {
    Namens.systeem(() -> {
      opslag
          .met(id)
          .filter(gevraagd -> !gevraagd.isKlaar())
          .ifPresent(gevraagd -> {
            var vraag = vragen.over(gevraagd.giId(), gevraagd.van());
            var regels = voorstel.voor(vraag, deel -> opslag.vordert(id, deel));
            opslag.klaar(id, Voorstelvragen.kenmerk(vraag), regels);
          });
      return true;
    });
  }
}
