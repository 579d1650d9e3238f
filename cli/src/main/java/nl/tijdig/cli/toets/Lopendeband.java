package nl.tijdig.cli.toets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tijdig.berichten.dossiers.Regellezer;
import nl.tijdig.berichten.dossiers.Regellezer.Ruw;
import nl.tijdig.cli.Voortgang;

/**
 * Reads lines, has them judged in batches on every core, and takes the results in the order of the
 * file; only a few batches are held at a time, whatever the size of the file.
 */
final class Lopendeband {

  private static final int GEWICHT_PER_PARTIJ = 1 << 18;

  /** What a line weighs beside its bytes: its verdicts are longer than a short line itself. */
  private static final int GEWICHT_PER_REGEL = 1000;

  /** Batches weigh no more than this together, or there is only one. */
  private static final long GEWICHT_ONDERWEG = 4 << 20;

  private static final int WERKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final LocalDate peildatum;
  private final boolean samenvatting;
  private final Oordeeltelling totaal = new Oordeeltelling();
  private final Deque<Onderweg> onderweg = new ArrayDeque<>();
  private long gewicht;

  private record Onderweg(Future<Partij.Uitkomst> uitkomst, long gewicht) {}

  private record Regels(List<Ruw> regels, long gewicht) {}

  Lopendeband(LocalDate peildatum, boolean samenvatting) {
    this.peildatum = peildatum;
    this.samenvatting = samenvatting;
  }

  void toets(InputStream in, OutputStream uit, Foutmelder fouten, Voortgang voortgang)
      throws IOException {
    var lezer = new Regellezer(in);
    try (var werkers = Executors.newFixedThreadPool(WERKERS)) {
      try {
        for (var partij = partij(lezer); partij.gewicht > 0; partij = partij(lezer)) {
          maakRuimte(partij.gewicht, uit, fouten);
          stuur(werkers, partij);
          voortgang.tot(lezer.gelezen());
        }
        while (!onderweg.isEmpty()) {
          neem(uit, fouten);
        }
      } finally {
        werkers.shutdownNow();
      }
    }
    if (samenvatting && fouten.aantal() == 0) {
      var tabel = new PrintStream(uit, false, StandardCharsets.UTF_8);
      totaal.schrijf(tabel);
      tabel.flush();
    }
  }

  private void maakRuimte(long nodig, OutputStream uit, Foutmelder fouten) throws IOException {
    while (onderweg.size() > 2 * WERKERS
        || !onderweg.isEmpty() && gewicht + nodig > GEWICHT_ONDERWEG) {
      neem(uit, fouten);
    }
  }

  private void stuur(ExecutorService werkers, Regels partij) {
    var taak = werkers.submit(() -> new Partij(peildatum, samenvatting).toets(partij.regels));
    onderweg.add(new Onderweg(taak, partij.gewicht));
    gewicht += partij.gewicht;
  }

  private static Regels partij(Regellezer lezer) throws IOException {
    var regels = new ArrayList<Ruw>();
    var gewicht = 0L;
    while (gewicht < GEWICHT_PER_PARTIJ) {
      var regel = lezer.volgende();
      if (regel == null) {
        break;
      }
      var inhoud = regel.bytes();
      gewicht += GEWICHT_PER_REGEL + (inhoud == null ? 0 : inhoud.length);
      if (!regel.isLeeg()) {
        regels.add(regel);
      }
    }
    return new Regels(regels, gewicht);
  }

  private void neem(OutputStream uit, Foutmelder fouten) throws IOException {
    try {
      var eerste = onderweg.remove();
      gewicht -= eerste.gewicht;
      var klaar = eerste.uitkomst.get();
      fouten.meld(klaar.fouten());
      if (fouten.aantal() == 0) {
        klaar.oordelen().writeTo(uit);
        totaal.tel(klaar.telling());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("onderbroken");
    } catch (ExecutionException e) {
      throw new IllegalStateException("toetsen lukt niet", e.getCause());
    }
  }
}
