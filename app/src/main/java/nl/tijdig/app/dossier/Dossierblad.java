package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;

/** Everything about one dossier on one day: the facts that hold, and its seventeen verdicts. */
public record Dossierblad(
    Dossier dossier,
    Achtergrond achtergrond,
    LocalDate peildatum,
    List<Feitregel> feiten,
    List<Correctie> correcties,
    List<Oordeel> oordelen) {

  /** The verdict on one norm. */
  public Oordeel oordeel(NormId norm) {
    return oordelen.get(norm.ordinal());
  }
}
