package nl.tijdig.kern.dossier;

import java.util.List;

/** One measure for one child, with its gebeurtenissen in the order in which they were given. */
public record Dossier(
    String id, Bron bron, Betrokkenen betrokkenen, List<Gebeurtenis> gebeurtenissen) {

  public Dossier {
    gebeurtenissen = List.copyOf(gebeurtenissen);
  }

  /** A dossier of a register without further particulars. */
  public static Dossier register(String id, List<Gebeurtenis> gebeurtenissen) {
    return new Dossier(id, Bron.REGISTER, Betrokkenen.ONBEKEND, gebeurtenissen);
  }

  /** A dossier put together afterwards, without further particulars. */
  public static Dossier reconstructie(String id, List<Gebeurtenis> gebeurtenissen) {
    return new Dossier(id, Bron.RECONSTRUCTIE, Betrokkenen.ONBEKEND, gebeurtenissen);
  }
}
