package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.norm.Klokstart;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;

/** Judges a dossier on a peildatum; the same facts and peildatum always give the same verdicts. */
public final class Toetser {

  private static final Termijnen STANDAARD = new Termijnen(Profiel.STANDAARD);

  private static final int NORMEN = NormId.values().length;

  private Toetser() {}

  /** The seventeen verdicts by law and inspection norms, in the order of {@link NormId}. */
  public static List<Oordeel> toets(Dossier dossier, LocalDate peildatum) {
    return toets(dossier, peildatum, STANDAARD);
  }

  /** The seventeen verdicts by a region's or GI's own method (normen.md 6). */
  public static List<Oordeel> toets(Dossier dossier, LocalDate peildatum, Profiel profiel) {
    return toets(dossier, peildatum, new Termijnen(profiel));
  }

  private static List<Oordeel> toets(Dossier dossier, LocalDate peildatum, Termijnen termijnen) {
    var feiten = new Feiten(dossier, Datum.dagnummer(peildatum));
    var oordelen = new Oordeel[NORMEN];
    var aanvangen = new Aanvangen(feiten, termijnen);
    new Jeugdbeschermernorm(feiten, termijnen, aanvangen.van(start(NormId.N1_TIJDIG)))
        .toets(oordelen);
    new Koersnorm(feiten, termijnen).toets(aanvangen.van(start(NormId.N2_TIJDIG)), oordelen);
    new Hulpnorm(feiten, termijnen).toets(aanvangen.van(start(NormId.N3_TIJDIG)), oordelen);
    GewoneNorm.toets(feiten, termijnen, aanvangen, oordelen);
    return Collections.unmodifiableList(Arrays.asList(oordelen));
  }

  private static Klokstart start(NormId norm) {
    return Normen.van(norm).aanvang();
  }
}
