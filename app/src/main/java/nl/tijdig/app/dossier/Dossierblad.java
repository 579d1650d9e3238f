package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.dossier.Instroomstop;
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

  /** Who answers for the child; whoever was coupled under a former GI is coupled no more. */
  public Eigenaar eigenaar(List<Instroomstop> stops) {
    return Eigenaar.van(onderDezeGi(), peildatum, stops);
  }

  private Dossier onderDezeGi() {
    return new Dossier(
        dossier().id(),
        dossier().bron(),
        dossier().betrokkenen(),
        dossier().gebeurtenissen().stream()
            .filter(feit ->
                !(feit instanceof JeugdbeschermerGekoppeld)
                    || blad.uitvoering().omvat(feit.op().laatsteDag()))
            .toList());
  }

  /** The verdict on one norm. */
  public Oordeel oordeel(NormId norm) {
    return oordelen.get(norm.ordinal());
  }
}
