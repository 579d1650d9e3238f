package nl.tijdig.app.dossier.feiten;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Tegenspraak;

/**
 * A correction held against its dossier.
 *
 * @param zonder the dossier without the wrong fact
 * @param nu the dossier as it would be
 */
record Correctieproef(Correctieopdracht correctie, Feitregel oud, Dossier zonder, Dossier nu) {

  /** In characters, as the form has it; a zero sign cannot be stored. */
  private static final int LANGSTE_REDEN = 500;

  /**
   * Puts the right fact in the place of the wrong one.
   *
   * @throws OpgaveGeweigerd when the wrong one does not hold any more
   */
  static Correctieproef van(Feitenblad blad, Correctieopdracht correctie) {
    var oud =
        blad.feiten().stream()
            .filter(feit -> feit.volgnummer() == correctie.volgnummer())
            .findFirst()
            .orElseThrow(() -> Ingehaald.van(blad, correctie.volgnummer()));
    var feiten = new ArrayList<>(blad.dossier().gebeurtenissen());
    var plaats = blad.feiten().indexOf(oud);
    feiten.remove(plaats);
    var zonder = met(blad.dossier(), feiten);
    if (correctie.feit() != null) {
      feiten.add(plaats, correctie.feit());
    }
    return new Correctieproef(correctie, oud, zonder, met(blad.dossier(), feiten));
  }

  private static Dossier met(Dossier dossier, List<Gebeurtenis> feiten) {
    return new Dossier(dossier.id(), dossier.bron(), dossier.betrokkenen(), feiten);
  }

  /** What speaks against it. */
  List<Bezwaar> bezwaren(Bezwaren tegen) {
    var feit = correctie.feit();
    var bezwaren = new ArrayList<Bezwaar>();
    if (feit != null) {
      bezwaren.addAll(
          tegen.tegen(zonder, feit, tegen.kinderen(List.of(zonder.id())).get(zonder.id())));
    } else if (nu.bron() == Bron.RECONSTRUCTIE) {
      bezwaren.add(Bezwaren.STAAT_VAST);
    }
    Tegenspraak.naHerziening(nu).stream().map(Bezwaren::bezwaar).forEach(bezwaren::add);
    if (oud.gebeurtenis().equals(feit)) {
      bezwaren.add(Bezwaar.van("correctie.niets-veranderd"));
    } else if (feit != null && feit.soort() != oud.gebeurtenis().soort()) {
      bezwaren.add(Bezwaar.van("correctie.andere-soort"));
    }
    bezwaren.addAll(reden());
    return bezwaren;
  }

  /** The form refuses these too; this is the last word. */
  private List<Bezwaar> reden() {
    var reden = correctie.reden();
    if (reden.isBlank()) {
      return List.of(Bezwaar.van("correctie.geen-reden").bij("correctie_reden"));
    }
    var kop = Bezwaar.van("corrigeren.reden");
    if (reden.indexOf(0) >= 0) {
      return List.of(Bezwaar.van("bezwaar.tekens", kop).bij("correctie_reden"));
    }
    return reden.length() > LANGSTE_REDEN
        ? List.of(Bezwaar.van("bezwaar.lengte", kop, 1, LANGSTE_REDEN).bij("correctie_reden"))
        : List.of();
  }
}
