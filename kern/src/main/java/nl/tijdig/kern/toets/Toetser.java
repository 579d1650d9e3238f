package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.oordeel.Oordeel;

/** Judges a dossier on a peildatum; the same facts and peildatum always give the same verdicts. */
public final class Toetser {

  private static final Termijnen STANDAARD = new Termijnen(Profiel.STANDAARD);

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
    var feiten = new Feiten(dossier, (int) peildatum.toEpochDay());
    var oordelen = new Oordeel[NormId.values().length];
    var kennisgeving = Aanvang.van(feiten, Moment.KENNISGEVING, Moment.UITSPRAAK, termijnen);
    var uitspraak = Aanvang.van(feiten, Moment.UITSPRAAK, Moment.KENNISGEVING, termijnen);
    new Jeugdbeschermernorm(feiten, termijnen, kennisgeving).toets(oordelen);
    new Koersnorm(feiten, termijnen).toets(uitspraak, oordelen);
    new Hulpnorm(feiten, termijnen).toets(uitspraak, oordelen);
    new OverigeNormen(feiten, termijnen).toets(kennisgeving, oordelen);
    return Collections.unmodifiableList(Arrays.asList(oordelen));
  }
}
