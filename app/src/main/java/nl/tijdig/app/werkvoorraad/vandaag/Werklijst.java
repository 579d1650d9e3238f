package nl.tijdig.app.werkvoorraad.vandaag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.acties.Aandachtslijst.Orde;
import nl.tijdig.app.acties.Aandachtslijst.Rij;
import nl.tijdig.app.acties.Aandachtslijst.Stand;
import nl.tijdig.app.acties.Aandachtslijst.Vraag;
import nl.tijdig.app.acties.Actieknoppen;
import nl.tijdig.app.acties.Actiesoort.Geval;
import nl.tijdig.app.acties.Actiesoort.Knop;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.springframework.stereotype.Component;

/** Makes the lines of the first screen. */
@Component
class Werklijst {

  private static final Maat MAAT = new Maat(Aandachtslijst.PAGINA, Aandachtslijst.HOOGSTENS);

  /** Who was spoken with so many days ago needs no call today (product choice). */
  private static final int PAS_GESPROKEN = 7;

  private static final String GESPREK = "knop.contact";

  private final Aandachtslijst aandacht;
  private final Actieknoppen knoppen;
  private final Wachtenden wachtenden;
  private final Vandaag vandaag;

  Werklijst(Aandachtslijst aandacht, Actieknoppen knoppen, Wachtenden wachtenden, Vandaag vandaag) {
    this.aandacht = aandacht;
    this.knoppen = knoppen;
    this.wachtenden = wachtenden;
    this.vandaag = vandaag;
  }

  /** What the tiles say; empty for a list of verdicts. */
  Optional<Stand> stand(Filter filter) {
    return aandacht.stand(filter, vandaag.dag(), Keuze.BINNENKORT);
  }

  Lijst<Werkregel> van(Lijstadres adres, Filter filter, Keuze keuze, Rol rol) {
    var orde = orde(adres, filter);
    var vraag = new Vraag(filter, keuze.laat(vandaag.dag()), orde, adres.isAflopend());
    return Lijst.van(
        adres,
        aandacht.aantal(vraag),
        MAAT,
        begin -> regels(aandacht.rijen(vraag, begin), filter.zonder(), rol));
  }

  /** The order that was chosen; else the children without jeugdbeschermer by their last talk. */
  private static Orde orde(Lijstadres adres, Filter filter) {
    for (var orde : Orde.values()) {
      if (orde.name().equalsIgnoreCase(adres.kolom()) && orde.kan(filter)) {
        return orde;
      }
    }
    return Orde.GESPROKEN.kan(filter) ? Orde.GESPROKEN : Orde.UITERLIJK;
  }

  private List<Werkregel> regels(List<Rij> rijen, boolean wachtend, Rol rol) {
    var nummers = rijen.stream().map(Rij::nummer).toList();
    Map<String, Wachtend> bij = wachtend ? wachtenden.van(nummers) : Map.of();
    return rijen.stream()
        .map(rij ->
            new Werkregel(
                rij,
                Normen.van(NormId.van(rij.norm())),
                knop(rij, rol, wachtend),
                Werkregel.dagen(rij, vandaag.dag()),
                bij.get(rij.nummer())))
        .toList();
  }

  private Knop knop(Rij rij, Rol rol, boolean wachtend) {
    if (!rij.isOpen()) {
      return Knop.open(rij.nummer());
    }
    var knop = knoppen.voor(new Geval(rij.norm(), rij.nummer(), rij.geenHulpBepaald()), rol);
    var gesproken = rij.gesproken();
    var pas =
        wachtend && gesproken != null && vandaag.dag().minusDays(PAS_GESPROKEN).isBefore(gesproken);
    return pas && knop.tekst().equals(GESPREK) ? Knop.open(rij.nummer()) : knop;
  }
}
