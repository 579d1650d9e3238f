package nl.tijdig.app.omgeving.start;

import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.databank.StartMislukt;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.omgeving.Laadstand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demonstration, whole or not at all, on one node only. */
@Component
class Demonstratielader implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstratielader.class);
  private static final long STOPTIJD_MILLIS = 10_000;

  private final List<Demonstratiedeel> delen;
  private final TransactionTemplate transactie;
  private final Beurten beurten;
  private final Laadstand stand;
  private final String register;
  private final Thread achtergrond = new Thread(this::laadEnMeld, "demonstratie");
  private volatile boolean stopt;

  Demonstratielader(
      List<Demonstratiedeel> delen,
      TransactionTemplate transactie,
      Beurten beurten,
      Laadstand stand,
      @Value("${tijdig.demonstratieregister}") String register) {
    this.delen =
        delen.stream().sorted(Comparator.comparingInt(Demonstratiedeel::volgorde)).toList();
    this.transactie = transactie;
    this.beurten = beurten;
    this.stand = stand;
    this.register = register;
  }

  /**
   * Loads into an empty database.
   *
   * @param wacht whether to come back only when all is there; otherwise the login page tells how
   *     far it is
   */
  void start(boolean wacht) {
    if (!Namens.systeem(this::isLeeg)) {
      return;
    }
    if (!Demonstratiebestand.bestaat(register)) {
      throw StartMislukt.van(
          null,
          "Het bestand %s is er niet; verbeter tijdig.demonstratieregister.",
          "The file %s is not there; mend tijdig.demonstratieregister.",
          register);
    }
    LOG.info("De demonstratie wordt eenmalig geladen ...");
    if (wacht) {
      stand.laad(this::laad);
    } else {
      achtergrond.start();
    }
  }

  private void laadEnMeld() {
    try {
      stand.laad(this::laad);
      LOG.info("De demonstratie is geladen");
    } catch (RuntimeException e) {
      if (!stopt) {
        LOG.error("De demonstratie kon niet worden geladen", e);
      }
    }
  }

  private void laad() {
    Namens.systeem(() -> {
      transactie.executeWithoutResult(status -> laadAlsEerste());
      return true;
    });
  }

  /** Another node may have loaded it while this one waited. */
  private void laadAlsEerste() {
    beurten.wacht("demonstratie", 0);
    if (isLeeg()) {
      laadDelen();
    }
  }

  private void laadDelen() {
    var alles = (double) delen.stream().mapToInt(Demonstratiedeel::gewicht).sum();
    var gedaan = 0;
    for (var deel : delen) {
      if (stopt) {
        throw new IllegalStateException("Tijdig stopt");
      }
      stand.begin(gedaan / alles, deel.gewicht() / alles);
      deel.laad();
      gedaan += deel.gewicht();
    }
  }

  private boolean isLeeg() {
    return delen.stream().allMatch(Demonstratiedeel::isLeeg);
  }

  /** What is half loaded is undone by the database. */
  @Override
  public void destroy() throws InterruptedException {
    stopt = true;
    achtergrond.interrupt();
    achtergrond.join(STOPTIJD_MILLIS);
  }
}
