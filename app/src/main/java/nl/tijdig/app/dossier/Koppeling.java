package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Rol;

/** Who is coupled to a child now; follows from the facts, in the order in which they happened. */
record Koppeling(String wie, Rol rol, LocalDate vanaf) {

  static List<Koppeling> van(Dossier dossier) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of();
    }
    var nu = new LinkedHashMap<String, Koppeling>();
    dossier.gebeurtenissen().stream()
        .sorted((een, ander) -> Integer.compare(een.op().laatst(), ander.op().laatst()))
        .forEach(feit -> {
          switch (feit) {
            case JeugdbeschermerGekoppeld f ->
                nu.put(f.wie(), new Koppeling(f.wie(), f.rol(), f.op().laatsteDag()));
            case JeugdbeschermerOntkoppeld f -> nu.remove(f.wie());
            case MaatregelBeeindigd f -> nu.clear();
            default -> {}
          }
        });
    return List.copyOf(nu.values());
  }
}
