package nl.tijdig.app.dossier.invoer;

import java.util.List;
import nl.tijdig.berichten.dossiers.Fout;

/** A file was refused; nothing of it is stored. */
final class InvoerGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fout> fouten;
  private final long totaal;

  InvoerGeweigerd(Invoerfouten fouten) {
    super(fouten.totaal() + " fouten; de eerste: " + fouten.eerste().getFirst());
    this.fouten = fouten.eerste();
    this.totaal = fouten.totaal();
  }

  /** The first faults, in the order of the file. */
  public List<Fout> fouten() {
    return fouten;
  }

  /** How many there are in all. */
  public long totaal() {
    return totaal;
  }
}
