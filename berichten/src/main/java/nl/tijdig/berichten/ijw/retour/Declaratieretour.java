package nl.tijdig.berichten.ijw.retour;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.codes.Codelijst;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Client;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.declaratie.Jw325;
import nl.tijdig.berichten.ijw.declaratie.Jw325.DeclaratieAntwoord;
import nl.tijdig.berichten.ijw.deel.Declaratiekop;
import nl.tijdig.berichten.ijw.deel.Kopdelen.BerichtIdentificatie;
import nl.tijdig.berichten.ijw.deel.Productdelen.TotaalBedragMetDC;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.jspecify.annotations.Nullable;

/** Makes the answer of a gemeente to a claim: only refused lines come back (TR342). */
public final class Declaratieretour {

  /** The class of the claim as a whole. */
  public static final String DECLARATIE = "Bericht/Declaratie";

  private final Jw323 heen;
  private final Retourgegevens gegevens;

  public Declaratieretour(Jw323 heen, Retourgegevens gegevens) {
    this.heen = heen;
    this.gegevens = gegevens;
  }

  /** A rule within the message was broken (level 2): the header alone, with 0001. */
  public Jw325 afgekeurd() {
    return bericht(List.of(Codelijst.RETOURCODE.met("0001")), null);
  }

  /** What was found across messages; with nothing found the claim is granted as a whole (8001). */
  public Jw325 met(Klassecodes codes) {
    if (codes.heeft(Klassecodes.KOP)) {
      return bericht(codes.van(Klassecodes.KOP), null);
    }
    var alles = codes.isLeeg() ? new Klassecodes().meld(DECLARATIE, "8001") : codes;
    var isAfgewezen = codes.heeft(DECLARATIE);
    var clienten = isAfgewezen ? List.<Client>of() : clienten(codes);
    var declaratie = heen.declaratie();
    var antwoord =
        new DeclaratieAntwoord(
            declaratie.declaratieNummer(),
            declaratie.totaalIngediendBedrag(),
            bedrag(isAfgewezen ? 0 : toegekend(clienten)),
            clienten,
            alles.van(DECLARATIE));
    return bericht(codes.van(Klassecodes.KOP), antwoord);
  }

  private List<Client> clienten(Klassecodes codes) {
    var terug = new ArrayList<Client>();
    var nummer = 0;
    for (var client : heen.declaratie().clienten()) {
      var pad = DECLARATIE + "/Clienten/Client[" + ++nummer + "]";
      var prestaties = prestaties(client, pad, codes);
      if (!prestaties.isEmpty()) {
        terug.add(new Client(client.bsn(), prestaties, codes.van(pad)));
      }
    }
    return terug;
  }

  private static List<Prestatie> prestaties(Client client, String pad, Klassecodes codes) {
    var terug = new ArrayList<Prestatie>();
    var nummer = 0;
    for (var prestatie : client.prestaties()) {
      var plaats = pad + "/Prestaties/Prestatie[" + ++nummer + "]";
      if (codes.heeft(plaats)) {
        terug.add(prestatie.met(codes.van(plaats)));
      } else if (codes.heeft(pad)) {
        // Who cannot be placed has no line that was judged.
        terug.add(prestatie.met(List.of(Codelijst.RETOURCODE.met("0233"))));
      }
    }
    return terug;
  }

  private long toegekend(List<Client> afgewezen) {
    var totaal = heen.declaratie().totaalIngediendBedrag();
    var som = totaal.debetCredit().is("D") ? totaal.totaalBedrag() : -totaal.totaalBedrag();
    for (var client : afgewezen) {
      for (var prestatie : client.prestaties()) {
        var bedrag = prestatie.ingediendBedrag();
        som -= bedrag.debetCredit().is("D") ? bedrag.bedrag() : -bedrag.bedrag();
      }
    }
    return som;
  }

  private static TotaalBedragMetDC bedrag(long som) {
    return new TotaalBedragMetDC(Math.abs(som), Codelijst.DEBET_CREDIT.met(som < 0 ? "C" : "D"));
  }

  private Jw325 bericht(List<Code> kopcodes, @Nullable DeclaratieAntwoord antwoord) {
    var kop = heen.header();
    return new Jw325(
        new Declaratiekop(
            Berichtsoort.JW325.berichtcode(),
            kop.berichtVersie(),
            kop.berichtSubversie(),
            kop.ontvanger(),
            kop.afzender(),
            new BerichtIdentificatie(gegevens.identificatie(), gegevens.dagtekening()),
            gegevens.xsdVersie(),
            kop.berichtIdentificatie(),
            gegevens.xsltVersie(),
            kop.xsdVersie(),
            kopcodes),
        antwoord);
  }
}
