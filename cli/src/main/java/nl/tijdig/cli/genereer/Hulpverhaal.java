package nl.tijdig.cli.genereer;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap;
import nl.tijdig.kern.dossier.Hulpstap.Aangemeld;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Hulpstap.WachtlijstNaIntake;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitbouw;
import org.jspecify.annotations.Nullable;

/** How the helps of one fictitious child come about: determined, waited for, started, judged. */
final class Hulpverhaal {

  private final Lot lot;
  private final Consumer<Gebeurtenis> zet;
  private final Function<LocalDate, Datum> op;
  private final double vertraging;

  Hulpverhaal(
      Lot lot, Consumer<Gebeurtenis> zet, Function<LocalDate, Datum> op, double vertraging) {
    this.lot = lot;
    this.zet = zet;
    this.op = op;
    this.vertraging = vertraging;
  }

  void vertel(LocalDate uitspraak, LocalDate koers) {
    if (lot.kans(7)) {
      return;
    }
    var aantal = lot.kans(24) ? 2 : 1;
    for (var i = 1; i <= aantal; i++) {
      hulp("H" + i, uitspraak, koers);
    }
  }

  private void hulp(String hulp, LocalDate uitspraak, LocalDate koers) {
    var bepaald = werkdag(koers.plusDays(lot.tussen(0, 6)));
    zet.accept(new HulpBepaald(op.apply(bepaald), hulp, Instelling.hulpvorm(lot)));
    var aangemeld = werkdag(bepaald.plusDays(lot.tussen(1, 9)));
    stap(Aangemeld::new, aangemeld, hulp);
    var start =
        lot.kans(52)
            ? werkdag(bepaald.plusDays(lot.tussen(5, 40)))
            : werkdag(uitspraak.plusDays(80 + lot.scheef(60 * vertraging)));
    var intake = werkdag(aangemeld.plusDays(lot.tussen(6, 25)));
    if (intake.isBefore(start)) {
      stap(Intake::new, intake, hulp);
      if (start.isAfter(intake.plusDays(21))) {
        wacht(hulp, intake);
      }
    }
    if (!lot.kans(6)) {
      start(hulp, start, start.isAfter(uitspraak.plusMonths(3)));
    }
  }

  private void wacht(String hulp, LocalDate intake) {
    stap(WachtlijstNaIntake::new, intake.plusDays(1), hulp);
    if (lot.kans(14)) {
      var dag = op.apply(werkdag(intake.plusDays(lot.tussen(5, 20))));
      zet.accept(new HulpGestart(dag, hulp, Weg.OVERBRUGGING, true));
    }
  }

  private void start(String hulp, LocalDate dag, boolean laat) {
    var via = laat && lot.kans(16) ? Weg.DOORBRAAK : Weg.REGULIER;
    zet.accept(new HulpGestart(op.apply(dag), hulp, via, !lot.kans(7)));
    if (lot.kans(82)) {
      stem(hulp, Stem.PROFESSIONAL, dag.plusDays(lot.tussen(20, 60)), 8);
    }
    if (lot.kans(74)) {
      stem(hulp, Stem.GEZIN, dag.plusDays(lot.tussen(20, 70)), 15);
    }
    if (lot.kans(5)) {
      stap(HulpTeruggegeven::new, werkdag(dag.plusDays(lot.tussen(20, 120))), hulp);
    }
  }

  private void stem(String hulp, Stem stem, LocalDate dag, int tegen) {
    var oordeel =
        lot.kans(tegen)
            ? Passendheidsoordeel.NIET_PASSEND
            : lot.kans(10) ? Passendheidsoordeel.ALTERNATIEF_AANVAARD : Passendheidsoordeel.PASSEND;
    zet.accept(new Passendheid(op.apply(werkdag(dag)), hulp, stem, oordeel));
  }

  private void stap(
      Feitbouw.Twee<Hulpstap, String, @Nullable String> stap, LocalDate dag, String hulp) {
    zet.accept(stap.maak(op.apply(dag), hulp, null));
  }

  private static LocalDate werkdag(LocalDate dag) {
    return Levensloop.werkdag(dag);
  }
}
