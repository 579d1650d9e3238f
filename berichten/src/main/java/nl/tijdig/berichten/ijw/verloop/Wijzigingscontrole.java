package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.ToegewezenProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw317;
import nl.tijdig.berichten.ijw.verzoek.Jw317.TeWijzigenProduct;
import org.jspecify.annotations.Nullable;

/** Holds a request for a change (JW317) against the allocations that it is about. */
public final class Wijzigingscontrole {

  private static final String VERZOEK = "Bericht/Client/Verzoek";
  private static final LocalDate OUD = LocalDate.of(2020, 12, 31);

  private final Jw317 bericht;
  private final LocalDate dagtekening;
  private final Map<Long, ToegewezenProduct> actueel = new HashMap<>();
  private final Klassecodes codes = new Klassecodes();

  private Wijzigingscontrole(Jw317 bericht, Toewijzingen toewijzingen) {
    var kop = bericht.header();
    this.bericht = bericht;
    this.dagtekening = kop.berichtIdentificatie().dagtekening();
    toewijzingen
        .actueleVan(kop.ontvanger(), kop.afzender(), bericht.client().bsn(), dagtekening)
        .forEach(stand -> actueel.put(stand.product().toewijzingNummer(), stand.product()));
  }

  /** What speaks against a request, by class. */
  public static Klassecodes toets(Jw317 bericht, Toewijzingen toewijzingen) {
    return new Wijzigingscontrole(bericht, toewijzingen).toets();
  }

  private Klassecodes toets() {
    var over = new HashMap<>(actueel);
    var verzoek = bericht.client().verzoek();
    var nummer = 0;
    for (var product : verzoek.ongewijzigdeProducten()) {
      var pad = VERZOEK + "/OngewijzigdeProducten/OngewijzigdProduct[" + ++nummer + "]";
      codes.eis(over.remove(product.toewijzingNummer()) != null, pad, "9350");
    }
    nummer = 0;
    for (var product : verzoek.teWijzigenProducten()) {
      var pad = VERZOEK + "/TeWijzigenProducten/TeWijzigenProduct[" + ++nummer + "]";
      var toegewezen = over.remove(product.toewijzingNummer());
      if (toegewezen == null) {
        codes.meld(pad, "9351");
      } else {
        wijziging(product, toegewezen, pad);
      }
    }
    return codes.eis(over.isEmpty(), VERZOEK, "9349");
  }

  private void wijziging(TeWijzigenProduct wens, ToegewezenProduct nu, String pad) {
    var geheleLooptijd = wens.gewensteIngangsdatum().equals(nu.ingangsdatum());
    var inToekomst = wens.gewensteIngangsdatum().isAfter(dagtekening);
    codes
        .eis(geheleLooptijd || inToekomst, pad, "9357")
        .eis(geheleLooptijd || !wijzigtTotaal(wens, nu), pad, "9373");
    var product = nu.product();
    var isNa2020 = wens.einddatum() == null || wens.einddatum().isAfter(OUD);
    var magOmvang = wens.omvang() == null || !isNa2020;
    if (product == null) {
      codes.eis(magOmvang, pad, "9375");
    } else if (product.code() == null) {
      codes.eis(magOmvang, pad, "9412");
    } else {
      codes.eis(wens.omvang() != null, pad, "9411");
    }
  }

  /** Whether it asks another budget, or another volume for the whole of the allocation. */
  private static boolean wijzigtTotaal(TeWijzigenProduct wens, ToegewezenProduct nu) {
    var budget = wens.budget() != null && !Objects.equals(wens.budget(), nu.budget());
    return budget || isTotaal(nu.omvang()) && !Objects.equals(wens.omvang(), nu.omvang());
  }

  private static boolean isTotaal(@Nullable Omvang omvang) {
    return omvang != null && omvang.frequentie().is("6");
  }
}
