package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a worker shows of days away and of who stands in. */
@Component
class Afwezigblad {

  private final Afwezigheden afwezigheden;
  private final Waarneming waarneming;
  private final Vandaag vandaag;

  Afwezigblad(Afwezigheden afwezigheden, Waarneming waarneming, Vandaag vandaag) {
    this.afwezigheden = afwezigheden;
    this.waarneming = waarneming;
    this.vandaag = vandaag;
  }

  /** Whoever should stand in today, and with how many children they do not yet. */
  record Nodig(String vervanger, int kinderen) {}

  void vul(Model model, int gi, String wie) {
    var dagen = afwezigheden.van(gi, wie);
    model.addAttribute("afwezigheden", dagen);
    model.addAttribute("nodig", nodig(gi, wie, dagen));
    model.addAttribute("vervangingen", waarneming.nu(gi, wie));
  }

  private @Nullable Nodig nodig(int gi, String wie, List<Afwezigheid> dagen) {
    for (var afwezig : dagen) {
      var vervanger = afwezig.vervanger();
      if (vervanger != null && afwezig.omvat(vandaag.dag())) {
        var kinderen = waarneming.nogZonder(gi, wie, vervanger).size();
        return kinderen == 0 ? null : new Nodig(vervanger, kinderen);
      }
    }
    return null;
  }
}
