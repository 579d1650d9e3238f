package nl.tijdig.app.identiteit.bsn;

import java.util.Optional;
import nl.tijdig.app.identiteit.bsn.Identiteiten.Uitslag;
import nl.tijdig.app.identiteit.namen.Geboorten;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Records number and birth date together, or neither. */
@Service
class Nummering {

  private final Identiteiten identiteiten;
  private final Geboorten geboorten;

  Nummering(Identiteiten identiteiten, Geboorten geboorten) {
    this.identiteiten = identiteiten;
    this.geboorten = geboorten;
  }

  /**
   * Records what was given.
   *
   * @param reden why it changes; used where something stands already
   * @return false when the number is of another child of the GI, or somebody else was first
   */
  @Transactional
  public boolean leg(
      String dossier, Optional<Burgerservicenummer> bsn, Optional<Datum> geboren, String reden) {
    var goed =
        bsn.map(nummer -> leg(dossier, nummer, reden)).orElse(true)
            && geboren.map(datum -> geboorten.leg(dossier, datum, reden)).orElse(true);
    if (!goed) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return goed;
  }

  private boolean leg(String dossier, Burgerservicenummer bsn, String reden) {
    var uitslag =
        identiteiten.isBekend(dossier).orElse(false)
            ? identiteiten.corrigeer(dossier, bsn, reden)
            : identiteiten.leg(dossier, bsn);
    return uitslag == Uitslag.VASTGELEGD;
  }
}
