package nl.tijdig.cli.toets;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.dossiers.Fout;
import nl.tijdig.berichten.dossiers.Regel;
import nl.tijdig.berichten.dossiers.Regellezer.Ruw;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.toets.Toetser;

/** One batch of lines, read and judged together. */
final class Partij {

  private final LocalDate peildatum;
  private final boolean samenvatting;
  private final List<Fout> fouten = new ArrayList<>();
  private final ByteArrayOutputStream oordelen = new ByteArrayOutputStream();
  private final Oordeeltelling telling = new Oordeeltelling();

  Partij(LocalDate peildatum, boolean samenvatting) {
    this.peildatum = peildatum;
    this.samenvatting = samenvatting;
  }

  /** What a batch gives: its faults, and its verdicts as lines or as counts. */
  record Uitkomst(List<Fout> fouten, ByteArrayOutputStream oordelen, Oordeeltelling telling) {}

  Uitkomst toets(List<Ruw> regels) {
    try (var schrijver = new Schrijver(oordelen)) {
      for (var regel : regels) {
        toets(regel, schrijver);
      }
    }
    return new Uitkomst(fouten, oordelen, telling);
  }

  private void toets(Ruw ruw, Schrijver schrijver) {
    switch (ruw.lees()) {
      case Regel.Geweigerd geweigerd -> fouten.addAll(geweigerd.fouten());
      case Regel.Gelezen gelezen -> {
        if (fouten.isEmpty()) {
          toets(gelezen.dossier(), schrijver);
        }
      }
    }
  }

  private void toets(Dossier dossier, Schrijver schrijver) {
    var gevonden = Toetser.toets(dossier, peildatum);
    if (samenvatting) {
      telling.tel(dossier.betrokkenen(), gevonden);
    } else {
      gevonden.forEach(oordeel -> schrijver.schrijf(dossier.id(), oordeel));
    }
  }
}
