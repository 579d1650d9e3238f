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

  private static final int BYTES_PER_PARTIJ = 1 << 18;
  private static final int WERKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final LocalDate peildatum;
  private final boolean samenvatting;
  private final Telling totaal = new Telling();

  Lopendeband(LocalDate peildatum, boolean samenvatting) {
    this.peildatum = peildatum;
    this.samenvatting = samenvatting;
  }

  void toets(InputStream in, OutputStream uit, Foutmelder fouten, Voortgang voortgang)
      throws IOException {
    var lezer = new Regellezer(in);
    var onderweg = new ArrayDeque<Future<Partij.Uitkomst>>();
    try (var werkers = Executors.newFixedThreadPool(WERKERS)) {
      try {
        for (var regels = partij(lezer); !regels.isEmpty(); regels = partij(lezer)) {
          stuur(werkers, onderweg, regels);
          if (onderweg.size() > 2 * WERKERS) {
            neem(onderweg, uit, fouten);
          }
          voortgang.tot(lezer.gelezen());
        }
        while (!onderweg.isEmpty()) {
          neem(onderweg, uit, fouten);
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

  private void stuur(
      ExecutorService werkers, Deque<Future<Partij.Uitkomst>> onderweg, List<Ruw> regels) {
    onderweg.add(werkers.submit(() -> new Partij(peildatum, samenvatting).toets(regels)));
  }

  private static List<Ruw> partij(Regellezer lezer) throws IOException {
    var regels = new ArrayList<Ruw>();
    for (var bytes = 0; bytes < BYTES_PER_PARTIJ; ) {
      var regel = lezer.volgende();
      if (regel == null) {
        break;
      }
      var inhoud = regel.bytes();
      bytes += inhoud == null ? 1 : inhoud.length;
      regels.add(regel);
    }
    return regels;
  }

  private void neem(Deque<Future<Partij.Uitkomst>> onderweg, OutputStream uit, Foutmelder fouten)
      throws IOException {
    try {
      var klaar = onderweg.remove().get();
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
