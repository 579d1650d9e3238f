package nl.tijdig.app.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Inschrijving;
import nl.tijdig.kern.dossier.Tegenspraak;
import org.springframework.stereotype.Component;

/** What speaks against recording a fact; the same for a form and for a file. */
@Component
class Bezwaren {

  static final String STAAT_VAST =
      "Dit dossier is achteraf samengesteld uit een rapport en staat vast";

  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Bezwaren(Organisaties organisaties, Vandaag vandaag) {
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** The objections as Dutch sentences; empty when the fact may be recorded. */
  List<String> tegen(Dossier dossier, Gebeurtenis feit) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of(STAAT_VAST);
    }
    var bezwaren = new ArrayList<>(Tegenspraak.bezwaren(dossier, feit, vandaag.dag()));
    if (feit instanceof MaatregelUitgesproken maatregel) {
      var gi = dossier.betrokkenen().gi();
      bezwaren.addAll(
          Inschrijving.bezwaren(
              maatregel, gi == null ? "Een onbekende GI" : gi, organisaties.certificaten()));
    }
    return bezwaren;
  }
}
