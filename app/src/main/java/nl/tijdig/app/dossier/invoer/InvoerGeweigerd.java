package nl.tijdig.app.dossier.invoer;

import java.util.List;
import java.util.Map;
import nl.tijdig.berichten.dossiers.Fout;

/** A file was refused; nothing of it is stored. */
final class InvoerGeweigerd extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fout> fouten;
  private final transient Map<Long, String> perRegel;
  private final long totaal;
  private final int wachtend;

  InvoerGeweigerd(Invoerfouten fouten) {
    super(fouten.totaal() + " fouten; de eerste: " + fouten.eerste().getFirst());
    this.fouten = fouten.eerste();
    this.perRegel = Map.copyOf(fouten.perRegel());
    this.totaal = fouten.totaal();
    this.wachtend = fouten.wachtend();
  }

  /** The first faults, in the order of the file. */
  public List<Fout> fouten() {
    return fouten;
  }

  /** How many there are in all. */
  public long totaal() {
    return totaal;
  }

  /** How many lines wait for another one to be put right. */
  public int wachtend() {
    return wachtend;
  }

  /** What is to be said of each line, by its number. */
  public Map<Long, String> perRegel() {
    return perRegel;
  }
}
