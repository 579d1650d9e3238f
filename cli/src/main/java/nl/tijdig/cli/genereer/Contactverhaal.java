package nl.tijdig.cli.genereer;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.tijd.Datum;

/** The weekly work of a jeugdbeschermer: talks and activities, from the coupling to the end. */
final class Contactverhaal {

  /** Days between two of them, on average: with these a dossier has some fifty facts. */
  private static final int RITME = 4;

  private final Lot lot;
  private final Consumer<Gebeurtenis> zet;
  private final Function<LocalDate, Datum> op;

  Contactverhaal(Lot lot, Consumer<Gebeurtenis> zet, Function<LocalDate, Datum> op) {
    this.lot = lot;
    this.zet = zet;
    this.op = op;
  }

  void vertel(LocalDate vanaf, LocalDate tot, String wie) {
    for (var dag = na(vanaf); !dag.isAfter(tot); dag = na(dag)) {
      if (lot.kans(70)) {
        var met = lot.uit(Gesprekspartner.values());
        zet.accept(new Contact(op.apply(dag), Set.of(met), lot.kans(85), wie));
      } else {
        zet.accept(new Activiteit(op.apply(dag), lot.uit(Activiteitsdoel.values())));
      }
    }
  }

  private LocalDate na(LocalDate dag) {
    return Levensloop.werkdag(dag.plusDays(lot.tussen(1, 2 * RITME - 1)));
  }
}
