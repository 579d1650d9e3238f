package nl.tijdig.berichten.ijw.verloop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Declaratie;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.deel.Productdelen.GeslotenPeriode;
import nl.tijdig.berichten.ijw.retour.Declaratieretour;
import nl.tijdig.berichten.ijw.retour.Klassecodes;

/**
 * The claims that are known, at one gemeente. A line is corrected by a credit of the whole line;
 * after that the same help may be claimed anew.
 */
public final class Declaraties {

  private record Nummer(String aanbieder, String nummer) {}

  private record Hulp(long toewijzing, Code categorie, String code, GeslotenPeriode periode) {

    private static Hulp van(Prestatie prestatie) {
      return new Hulp(
          prestatie.toewijzingNummer(),
          prestatie.productCategorie(),
          prestatie.productCode(),
          prestatie.productPeriode());
    }
  }

  private static final String CLIENTEN = Declaratieretour.DECLARATIE + "/Clienten/Client[";

  private final Toewijzingen toewijzingen;
  private final Set<Nummer> declaraties = new HashSet<>();
  private final Set<Nummer> referenties = new HashSet<>();
  private final Map<Nummer, Hulp> debet = new HashMap<>();
  private final Set<Hulp> gedeclareerd = new HashSet<>();

  public Declaraties(Toewijzingen toewijzingen) {
    this.toewijzingen = toewijzingen;
  }

  /** Takes up each line that nothing speaks against, and says what does. */
  public Klassecodes ontvang(Jw323 bericht) {
    var codes = new Klassecodes();
    var kop = bericht.header();
    var declaratie = bericht.declaratie();
    var nummer = new Nummer(kop.afzender(), declaratie.declaratieNummer());
    if (!declaraties.add(nummer)) {
      return codes.meld(Declaratieretour.DECLARATIE, "9333");
    }
    var clientnummer = 0;
    for (var client : declaratie.clienten()) {
      var pad = CLIENTEN + ++clientnummer + "]/Prestaties/Prestatie[";
      var regel = 0;
      for (var prestatie : client.prestaties()) {
        var plaats = pad + ++regel + "]";
        toewijzing(prestatie, client.bsn(), kop.ontvanger(), plaats, codes);
        periode(prestatie, declaratie, plaats, codes);
        verloop(prestatie, kop.afzender(), plaats, codes);
      }
    }
    return codes;
  }

  private void toewijzing(
      Prestatie prestatie, String bsn, String gemeente, String pad, Klassecodes codes) {
    var versies = toewijzingen.versies(gemeente, prestatie.toewijzingNummer());
    if (versies.isEmpty()) {
      codes.meld(pad, "9338");
      return;
    }
    var stand = versies.getLast();
    codes.eis(stand.bsn().equals(bsn), pad, "8187");
    if (stand.isVerwijderd()) {
      codes.meld(pad, "9384");
    } else {
      new Prestatiecontrole(prestatie, pad, codes).tegen(stand.product());
    }
  }

  private static void periode(
      Prestatie prestatie, Declaratie declaratie, String pad, Klassecodes codes) {
    var einde = declaratie.declaratiePeriode().einddatum();
    codes.eis(!prestatie.productPeriode().einddatum().isAfter(einde), pad, "9319");
  }

  private void verloop(Prestatie prestatie, String aanbieder, String pad, Klassecodes codes) {
    var referentie = prestatie.productReferentie();
    var nummer = new Nummer(aanbieder, referentie.referentieNummer());
    codes.eis(referenties.add(nummer), pad, "8021");
    var vorige = referentie.vorigReferentieNummer();
    if (vorige == null) {
      var hulp = Hulp.van(prestatie);
      codes.eis(!gedeclareerd.contains(hulp), pad, "9389");
      if (!codes.heeft(pad)) {
        debet.put(nummer, hulp);
        gedeclareerd.add(hulp);
      }
    } else {
      terug(prestatie, new Nummer(aanbieder, vorige), pad, codes);
    }
  }

  /** A credit line takes back the debit line that it names, once. */
  private void terug(Prestatie prestatie, Nummer vorige, String pad, Klassecodes codes) {
    var hulp = debet.get(vorige);
    if (hulp == null && referenties.contains(vorige)) {
      codes.meld(pad, "9390");
    } else {
      codes.eis(Hulp.van(prestatie).equals(hulp), pad, "8017");
    }
    if (!codes.heeft(pad)) {
      gedeclareerd.remove(debet.remove(vorige));
    }
  }
}
