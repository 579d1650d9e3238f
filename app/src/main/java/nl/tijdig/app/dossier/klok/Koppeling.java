package nl.tijdig.app.dossier.klok;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Koppelverloop;

/** The stored form of who is coupled to a child now; decides who of a GI sees the dossier. */
record Koppeling(String wie, Koppelrol rol, LocalDate vanaf) {

  /** Of the workers of the GI in charge: who was coupled under a former GI is coupled no more. */
  static List<Koppeling> van(Geval geval) {
    return geval.isRegister()
        ? Koppelverloop.van(geval.dossier().gebeurtenissen()).koppelingen().stream()
            .filter(koppeling -> koppeling.periode().tot() == null)
            .filter(koppeling -> geval.uitvoering().omvat(koppeling.periode().vanaf()))
            .map(nu -> new Koppeling(nu.wie(), nu.rol(), nu.periode().vanaf()))
            .toList()
        : List.of();
  }
}
