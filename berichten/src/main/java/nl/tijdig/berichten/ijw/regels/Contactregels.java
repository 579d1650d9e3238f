package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD005;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD009;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD025;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD034;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS003;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS089;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR006;

import java.util.regex.Pattern;
import nl.tijdig.berichten.ijw.deel.Adresdelen.Adres;
import nl.tijdig.berichten.ijw.deel.Adresdelen.OpenPeriode;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.Contact;
import org.jspecify.annotations.Nullable;

/** What holds for where somebody can be reached. */
final class Contactregels {

  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Z]{2}");

  private Contactregels() {}

  static void toets(Contact contact, Keur keur) {
    var adres = contact.adres();
    keur.eis(CD034, adres != null || !contact.soort().is("01", "03"), "Adres");
    keur.eis(CD009, contact.periode() == null || contact.soort().is("04"), "Periode");
    keur.eis(TR006, contact.telefoon() != null || heeftHuis(adres));
    if (adres != null) {
      adres(adres, keur);
    }
    var periode = contact.periode();
    keur.eis(CS003, periode == null || looptVooruit(periode), "Periode", "Einddatum");
  }

  private static boolean heeftHuis(@Nullable Adres adres) {
    return adres != null && adres.huis() != null && adres.postcode() != null;
  }

  private static boolean looptVooruit(OpenPeriode periode) {
    var begin = periode.begindatum();
    var einde = periode.einddatum();
    return begin == null || einde == null || !einde.isBefore(begin);
  }

  private static void adres(Adres adres, Keur keur) {
    var postcode = adres.postcode();
    var land = adres.landCode();
    var inNederland = land != null && land.is("NL");
    keur.eis(CD025, postcode != null || !inNederland, "Adres", "Postcode");
    keur.eis(CD005, (postcode != null) == (adres.huis() != null), "Adres", "Huis");
    keur.eis(
        CS089,
        postcode == null || !inNederland || POSTCODE.matcher(postcode).matches(),
        "Adres",
        "Postcode");
  }
}
