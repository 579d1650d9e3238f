package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;

/** Everything about one dossier on one day: the facts that hold, and its seventeen verdicts. */
public record Dossierblad(Feitenblad blad, LocalDate peildatum, List<Oordeel> oordelen) {

  public long id() {
    return blad.id();
  }

  public Dossier dossier() {
    return blad.dossier();
  }

  public Achtergrond achtergrond() {
    return blad.achtergrond();
  }

  public List<Feitregel> feiten() {
    return blad.feiten();
  }

  public List<Correctie> correcties() {
    return blad.correcties();
  }

  /** The verdict on one norm. */
  public Oordeel oordeel(NormId norm) {
    return oordelen.get(norm.ordinal());
  }
}
